import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";

/** A formula in R1C1 notation, which reads the same in every row; constants stay as they are. */
export function toR1C1<Value>(input: Value, address: string): Value | string {
  return isFormula(input) ? translateFormulaToR1C1(input, address) : input;
}

/** The A1 formula that an R1C1 one means in the cell at `address`; constants stay as they are. */
export function fromR1C1<Value>(input: Value, address: string): Value | string {
  return isFormula(input) ? translateFormulaToA1(input, address, { wrapEdges: false }) : input;
}

function isFormula(input: unknown): input is string {
  return typeof input === "string" && input.startsWith("=");
}
