import type { IRange } from "@univerjs/core";

import type { FormulaCell } from "./openTables";

export interface BlockedSpill {
  readonly anchor: FormulaCell;
  readonly spill: IRange;
}

/** The formulas that show #SPILL!, with the cells that their results would take. */
export class BlockedSpills {
  private readonly spills = new Map<string, BlockedSpill>();

  all(): readonly BlockedSpill[] {
    return [...this.spills.values()];
  }

  has(anchor: FormulaCell): boolean {
    return this.spills.has(keyOf(anchor));
  }

  add(blocked: BlockedSpill): void {
    this.spills.set(keyOf(blocked.anchor), blocked);
  }

  remove(anchor: FormulaCell): void {
    this.spills.delete(keyOf(anchor));
  }

  clear(): void {
    this.spills.clear();
  }
}

function keyOf({ unitId, sheetId, row, column }: FormulaCell): string {
  return [unitId, sheetId, row, column].join("\n");
}
