import { searchPattern } from "./searchText";

export interface Comparison {
  readonly operator:
    "equal" | "notEqual" | "greaterThan" | "greaterThanOrEqual" | "lessThan" | "lessThanOrEqual";
  /** A number, or a text in which * and ? stand for others. */
  readonly value: string;
}

/** Whether a cell's value passes a comparison, as Excel's filters compare. */
export function holds(
  value: string | number | boolean,
  { operator, value: other }: Comparison,
): boolean {
  const isNumeric = other !== "" && Number.isFinite(Number(other));
  if (operator === "equal" || operator === "notEqual") {
    const pattern = searchPattern(other, { completeMatch: true, matchCase: false });
    const isEqual =
      isNumeric && typeof value === "number"
        ? value === Number(other)
        : String(value).search(pattern) >= 0;
    return isEqual === (operator === "equal");
  }
  if (isNumeric !== (typeof value === "number")) return false;
  const difference = isNumeric ? Number(value) - Number(other) : String(value).localeCompare(other);
  switch (operator) {
    case "greaterThan":
      return difference > 0;
    case "greaterThanOrEqual":
      return difference >= 0;
    case "lessThan":
      return difference < 0;
    case "lessThanOrEqual":
      return difference <= 0;
  }
}
