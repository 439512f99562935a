/**
 * A number in a formula as Excel keeps it: digits after the fifteenth become 0
 * (https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3).
 */
export function fifteenDigits(literal: string): string {
  const [mantissa = "", exponent] = literal.toLowerCase().split("e");
  let digits = 0;
  const kept = mantissa.replace(/\d/g, (digit) => {
    if (digit !== "0" || digits > 0) digits += 1;
    return digits > 15 ? "0" : digit;
  });
  if (digits <= 15) return literal;
  const value = kept.includes(".") ? kept.replace(/\.?0*$/, "") : kept;
  return exponent === undefined ? value : `${value}E${exponent}`;
}
