import type { ComparisonOperator } from "./conditionalFormatFile";
import { cellAddress } from "./gridArea";

interface Comparison {
  readonly operator: ComparisonOperator;
  readonly formula1: string;
  readonly formula2?: string;
}

const signs: Readonly<Record<Exclude<ComparisonOperator, "between" | "notBetween">, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  lessThan: "<",
  greaterThanOrEqual: ">=",
  lessThanOrEqual: "<=",
};

/** The comparison as a formula about the cell at `place`: `=AND(B2>=$A$1,B2<=$A$2)`. */
export function comparisonFormula(
  { operator, formula1, formula2 = "=0" }: Comparison,
  place: { readonly row: number; readonly column: number },
): string {
  const cell = cellAddress(place.row, place.column);
  const one = `(${formula1.replace(/^=/, "")})`;
  const other = `(${formula2.replace(/^=/, "")})`;
  // Excel takes the two bounds in either order.
  const inside = `AND(${cell}>=MIN(${one},${other}),${cell}<=MAX(${one},${other}))`;
  if (operator === "between") return `=${inside}`;
  return operator === "notBetween" ? `=NOT(${inside})` : `=${cell}${signs[operator]}${one}`;
}
