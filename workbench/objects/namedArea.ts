import { parseAddress } from "../engine/address";
import type { CellArea } from "../engine/cellArea";
import { definedNames, nameScope } from "../engine/definedNames";
import { findSheet } from "../engine/sheets";
import type { Engine } from "../engine/startEngine";
import { tableReference } from "../engine/tableReference";

/** The cells that a defined name (the sheet's own before the workbook's), a table or a structured reference means. */
export function namedArea(engine: Engine, name: string, sheetId: string): CellArea | undefined {
  const wanted = name.toLowerCase();
  const found = definedNames(engine).filter((defined) => defined.name.toLowerCase() === wanted);
  const own = found.find((defined) => nameScope(defined) === sheetId);
  const chosen = own ?? found.find((defined) => nameScope(defined) === undefined);
  return chosen === undefined
    ? tableReference(engine, name)
    : formulaArea(engine, chosen.formulaOrRefString);
}

/** The cells that a name's formula is, when it is a plain reference. */
export function formulaArea(engine: Engine, formula: string): CellArea | undefined {
  const text = formula.replace(/^=/, "");
  const parsed = parseAddress(text);
  if (parsed?.sheetName === undefined) return tableReference(engine, text);
  const sheet = findSheet(engine, parsed.sheetName);
  return sheet === undefined ? undefined : { ...parsed.area, sheetId: sheet.getSheetId() };
}
