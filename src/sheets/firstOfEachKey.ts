import { groupBy } from "../domain/groupBy";
import { textKey } from "../domain/textKey";
import type { TableName } from "./tableName";
import type { Report } from "./tableRows";

/** A value read from a table, with the text by which it is known and the cell of that text. */
export interface Keyed<Value> {
  readonly key: string;
  readonly at: string;
  readonly value: Value;
}

/** The values, each key once; a key that occurs again is reported with all its cells. */
export function firstOfEachKey<Value>(
  table: TableName,
  keyed: readonly Keyed<Value>[],
  report: Report,
): readonly Value[] {
  const groups = groupBy(keyed, ({ key }) => textKey(key));
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const at = [first, ...others].map((one) => one.at);
    if (others.length > 0) report({ code: "keyTwice", table, key: first.key, at });
    return [first.value];
  });
}
