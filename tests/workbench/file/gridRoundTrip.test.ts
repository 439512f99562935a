import type { ICellData, IWorkbookData } from "@univerjs/core";

import { fromGrid } from "../../../workbench/file/fromGrid";
import type { GridState } from "../../../workbench/file/gridState";
import { storedSnapshot } from "../../../workbench/file/storedSnapshot";
import { toGrid } from "../../../workbench/file/toGrid";
import { emptySheet } from "./emptySheet";
import { sampleWorkbook } from "./sampleWorkbook";

const target = {
  unitId: "workbook",
  workbookName: "Book1",
  locale: "enUS" as IWorkbookData["locale"],
};

/** The grid as it would be after calculation: formulas as they were written, spills beside the snapshot. */
function calculated(): GridState {
  const snapshot = toGrid(sampleWorkbook, target);
  const cell = sampleWorkbook.sheets[0]?.cells.find(({ spill }) => spill !== undefined);
  const row = cell?.row ?? 0;
  const column = cell?.column ?? 0;
  const spilled: Record<number, Record<number, ICellData>> = {};
  const area = { startRow: row, startColumn: column, endRow: row + 2, endColumn: column + 1 };
  cell?.spill?.forEach((line, down) => {
    spilled[row + down] = Object.fromEntries(
      line.map((value, across) => [column + across, gridCell(value)]),
    );
  });
  const anchor = snapshot.sheets["sheet1"]?.cellData?.[row]?.[column];
  Object.assign(anchor ?? {}, gridCell(cell?.value));
  return {
    snapshot,
    spilledCells: { sheet1: spilled },
    spillAreas: { sheet1: { [row]: { [column]: area } } },
    formula: (sheetId, atRow, atColumn) => {
      const index = Number(sheetId.replace("sheet", "")) - 1;
      const cells = sampleWorkbook.sheets[index]?.cells ?? [];
      return cells.find((one) => one.row === atRow && one.column === atColumn)?.formula;
    },
  };
}

function gridCell(value: unknown): ICellData {
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: 3 };
  if (typeof value === "number") return { v: value, t: 2 };
  return { v: typeof value === "string" ? value : (value as { error: string }).error, t: 1 };
}

const members = Object.keys(emptySheet) as (keyof typeof emptySheet)[];

test.each(members)("carries a sheet's %s through the grid's snapshot", (member) => {
  expect(fromGrid(calculated()).sheets.map((sheet) => sheet[member])).toEqual(
    sampleWorkbook.sheets.map((sheet) => sheet[member]),
  );
});

test("carries names and settings through the grid's snapshot", () => {
  const { names, settings, officeSettings } = fromGrid(calculated());
  expect(names).toEqual(sampleWorkbook.names);
  expect(settings).toEqual(sampleWorkbook.settings);
  expect(officeSettings).toEqual(sampleWorkbook.officeSettings);
});

test("carries what belongs to the workbook as a whole through the grid's snapshot", () => {
  expect(fromGrid(calculated()).document).toEqual(sampleWorkbook.document);
});

test("writes a formula's structured reference as the engine understands it", () => {
  const cell = toGrid(sampleWorkbook, target).sheets["sheet1"]?.cellData?.[3]?.[2];
  expect(cell?.f).toMatch(/^=Ratings\[\[#This Row\],\[Score\]\]\*2$/);
});

test("leaves a formula of a row of totals as it names its table", () => {
  const cell = toGrid(sampleWorkbook, target).sheets["sheet4"]?.cellData?.[2]?.[2];
  expect(cell?.f).toBe("=SUM(Shown[Weight])*2");
});

test("lets a comparison with a formula be drawn by the grid", () => {
  const resources = toGrid(sampleWorkbook, target).resources ?? [];
  const data = resources.find(({ name }) => name === "SHEET_CONDITIONAL_FORMATTING_PLUGIN")?.data;
  expect(data).toContain("=NOT(AND(B2>=MIN((0),($A$1)),B2<=MAX((0),($A$1))))");
});

test("has a formula that spills calculated when the workbook is shown", () => {
  const state = calculated();
  const cell = (snapshot: IWorkbookData) => snapshot.sheets["sheet1"]?.cellData?.[7]?.[0];
  expect(cell(toGrid(sampleWorkbook, target))).not.toHaveProperty("v");
  expect(cell(state.snapshot)).toHaveProperty("v");
  expect(cell(storedSnapshot(state))).toEqual({ f: cell(state.snapshot)?.f });
});
