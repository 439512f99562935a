import type { Engine } from "./startEngine";
import { dataArea } from "./tables";
import type { EngineTable } from "./tables";
import { usedArea } from "./usedArea";

/**
 * A table made of headers alone has a blank row that is no data yet: the first rows that are added take its place
 * (`insertRow` of ECMA-376 part 1, 18.5.1.2).
 */
export function hasInsertRow(engine: Engine, table: EngineTable): boolean {
  const meta = table.getTableMeta() as Readonly<Record<string, unknown>> | undefined;
  const data = dataArea(table);
  return (
    meta?.["insertRow"] === true &&
    data.rows === 1 &&
    usedArea(engine, data, "values") === undefined
  );
}

export function setInsertRow(table: EngineTable, isInsertRow: boolean): void {
  table.setTableMeta({ ...table.getTableMeta(), insertRow: isInsertRow });
}
