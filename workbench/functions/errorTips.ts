import { CellAlertManagerService, CellAlertType } from "@univerjs/sheets-ui";
import type { ICellAlert } from "@univerjs/sheets-ui";
import type { Injector } from "@univerjs/core";
import { SheetsSelectionsService } from "@univerjs/sheets";
import type { ISelectionWithStyle } from "@univerjs/sheets";

import { busyError } from "./cellScalar";
import type { FunctionBridge } from "./functionBridge";

const busyText = {
  "en-US": "The add-in has not answered yet.",
  "zh-CN": "加载项尚未返回结果。",
} as const;

/** The key under which Univer explains an error value while the pointer is over its cell. */
const errorTipKey = "SHEET_FORMULA_ALERT";

/** Univer asks for a size and then lets the text decide. */
const tipSize = { width: 200, height: 74 } as const;

/** Lets the tip beside an error cell, pointed at or selected, show the message that the function gave with the error. */
export function showErrorTips(
  injector: Injector,
  bridge: FunctionBridge,
  locale: keyof typeof busyText,
): void {
  const alerts = injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    show(alert.key === errorTipKey ? explained(alert, bridge, locale) : alert);
  };
  const onSelected = (selections: readonly ISelectionWithStyle[]) => {
    alerts.removeAlert(errorTipKey);
    const alert = selectionTip(selections, injector, bridge);
    if (alert !== undefined) show(alert);
  };
  const selections = injector.get(SheetsSelectionsService);
  selections.selectionMoveEnd$.subscribe(onSelected);
  selections.selectionSet$.subscribe((set) => {
    onSelected(set ?? []);
  });
}

function explained(
  alert: ICellAlert,
  bridge: FunctionBridge,
  locale: keyof typeof busyText,
): ICellAlert {
  const { unitId, subUnitId, row, col } = alert.location;
  const place = { unitId, sheetId: subUnitId, row, column: col };
  const message = bridge.errorMessageAt(place);
  const title = String(bridge.valueAt(place));
  if (message !== undefined) return { ...alert, title, message };
  return title === busyError ? { ...alert, title, message: busyText[locale] } : alert;
}

function selectionTip(
  selections: readonly ISelectionWithStyle[],
  injector: Injector,
  bridge: FunctionBridge,
): ICellAlert | undefined {
  const primary = selections.at(-1)?.primary;
  const current = injector.get(SheetsSelectionsService).currentSelectionParam;
  if (!primary || !current) return undefined;
  const { unitId, sheetId } = current;
  const { actualRow: row, actualColumn: column } = primary;
  const place = { unitId, sheetId, row, column };
  const message = bridge.errorMessageAt(place);
  if (message === undefined) return undefined;
  const location = { unitId, subUnitId: sheetId, row, col: column };
  const title = String(bridge.valueAt(place));
  const type = CellAlertType.ERROR;
  return { type, title, message, location, ...tipSize, key: errorTipKey };
}
