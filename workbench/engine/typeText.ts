import { DocumentDataModel } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { EditingRenderController, IEditorBridgeService } from "@univerjs/sheets-ui";

import type { CellArea } from "./cellArea";
import { selectArea } from "./selection";
import type { Engine } from "./startEngine";
import { unitId } from "./unit";

/**
 * Puts text into a cell as if it were typed and entered: the grid's own editing parses and validates it.
 * False when validation refuses it.
 */
export async function typeText(engine: Engine, area: CellArea, text: string): Promise<boolean> {
  const cell = { ...area, rows: 1, columns: 1 };
  selectArea(engine, cell);
  const render = engine.injector.get(IRenderManagerService).getRenderById(unitId(engine));
  if (!render) throw new Error("the grid is not on screen");
  engine.injector.get(IEditorBridgeService).refreshEditCellState();
  const typed = new DocumentDataModel({
    id: "typed",
    body: { dataStream: `${text.replaceAll("\n", "\r")}\r\n` },
    documentStyle: {},
  });
  return render.with(EditingRenderController).submitCellData(typed);
}
