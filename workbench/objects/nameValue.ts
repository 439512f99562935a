/** `Excel.NamedItemType` and the value of a name that is no range: of constants; other formulas are given as text. */
export interface NameValue {
  readonly type: "String" | "Integer" | "Double" | "Boolean" | "Error";
  readonly value: string | number | boolean;
}

export function nameValue(formula: string): NameValue {
  const text = formula.replace(/^=/, "").trim();
  const [, quoted] = /^"((?:[^"]|"")*)"$/.exec(text) ?? [];
  if (quoted !== undefined) return { type: "String", value: quoted.replaceAll('""', '"') };
  if (/^(?:true|false)$/i.test(text)) {
    return { type: "Boolean", value: text.toLowerCase() === "true" };
  }
  if (text !== "" && Number.isFinite(Number(text))) {
    const value = Number(text);
    return { type: Number.isInteger(value) ? "Integer" : "Double", value };
  }
  return text.startsWith("#") ? { type: "Error", value: text } : { type: "String", value: text };
}
