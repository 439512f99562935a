import type { ToldChange } from "./rowEdits";
import type { TableChange } from "./tableChange";
import type { TableName } from "./tableName";

/** The tables that have changed since they were read, with what is known of it in the order in which it was told. */
export class StaleTables {
  private readonly changes = new Map<TableName, readonly ToldChange[] | "anything">();

  get isEmpty(): boolean {
    return this.changes.size === 0;
  }

  get names(): readonly TableName[] {
    return [...this.changes.keys()];
  }

  /** Undefined where the change may be anything, or there is none. */
  toldOf(table: TableName): readonly ToldChange[] | undefined {
    const told = this.changes.get(table);
    return told === "anything" ? undefined : told;
  }

  add(changes: readonly TableChange[]): void {
    for (const { table, told } of changes) {
      const earlier = this.changes.get(table) ?? [];
      const isKnown = told && earlier !== "anything";
      this.changes.set(table, isKnown ? [...earlier, told] : "anything");
    }
  }
}
