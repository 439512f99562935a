import type { SortField } from "../engine/sortRows";
import { ExcelError } from "../protocol/excelError";

/** Reads `Excel.SortField[]`: a key within the columns, ascending unless said otherwise. */
export function readSortFields(input: unknown, columns: number): readonly SortField[] {
  if (!Array.isArray(input) || input.length === 0)
    throw new ExcelError("InvalidArgument", "fields");
  return input.map((field: unknown) => {
    const given = typeof field === "object" && field !== null ? { ...field } : {};
    const key = "key" in given ? given.key : undefined;
    if (typeof key !== "number" || key < 0 || key >= columns) {
      throw new ExcelError("InvalidArgument", "key");
    }
    const isDescending = "ascending" in given && given.ascending === false;
    return { key, order: isDescending ? "descending" : "ascending" };
  });
}
