import type { FormulaCell } from "./openTables";

/** More are forgotten: only formulas that are calculated at the same time are compared. */
const mostKept = 50_000;

/** In which order formulas were entered. */
export class FormulaEntries {
  private readonly numbers = new Map<string, number>();
  private last = 0;

  note(cell: FormulaCell): void {
    if (this.numbers.size > mostKept) this.numbers.clear();
    this.last += 1;
    this.numbers.set(keyOf(cell), this.last);
  }

  isEarlier(cell: FormulaCell, than: FormulaCell): boolean {
    return (this.numbers.get(keyOf(cell)) ?? 0) < (this.numbers.get(keyOf(than)) ?? 0);
  }
}

function keyOf({ unitId, sheetId, row, column }: FormulaCell): string {
  return [unitId, sheetId, row, column].join("\n");
}
