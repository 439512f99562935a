import { DeviceInputEventType } from "@univerjs/engine-render";
import {
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  ICommandService,
} from "@univerjs/core";
import { IEditorService } from "@univerjs/docs-ui";
import { IEditorBridgeService, SetCellEditVisibleOperation } from "@univerjs/sheets-ui";

import type { CellArea } from "./cellArea";
import { focusGrid } from "./focusGrid";
import { selectArea } from "./selection";
import type { Engine } from "./startEngine";
import { unitId } from "./unit";

/** Opens a cell for editing with `text` in it, all of it selected: the next letter takes its place. */
export function editAgain(engine: Engine, cell: CellArea, text: string): void {
  selectArea(engine, cell);
  focusGrid(engine);
  engine.injector.get(IEditorBridgeService).refreshEditCellState();
  engine.injector.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, {
    visible: true,
    unitId: unitId(engine),
    eventType: DeviceInputEventType.Dblclick,
  });
  engine.injector.get(IEditorBridgeService).changeEditorDirty(true);
  const editors = engine.injector.get(IEditorService);
  editors.getEditor(DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY)?.replaceText(text, false);
  const editor = editors.getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
  editor?.replaceText(text, false);
  editor?.setSelectionRanges([{ startOffset: 0, endOffset: text.length }]);
}
