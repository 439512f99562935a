/** Errors as Excel writes them; what the engine shows while a function is pending stands for #BUSY!. */
const errorValues: ReadonlySet<string> = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#CONNECT!",
  "#BLOCKED!",
  "#FIELD!",
  "#UNKNOWN!",
  "#CYCLE!",
]);

export function isErrorValue(value: unknown): value is string {
  return typeof value === "string" && errorValues.has(value);
}

/** The engine's own error texts in Excel's words. */
export function excelErrorText(value: string): string {
  if (value === "#GETTING_DATA" || value === "#CONNECT") return "#BUSY!";
  return value === "#ERROR!" ? "#VALUE!" : value;
}
