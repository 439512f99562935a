/** The addresses in "A1:B2,'Q1, Q2'!D4": commas inside a sheet's quoted name separate nothing. */
export function splitAddresses(text: string): readonly string[] {
  return (text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map((address) => address.trim());
}
