/** A band's number as one sign, so that bands differ without colour: ① ② ③ ④. */
export function bandGlyph(number: number): string {
  const isEncircled = Number.isInteger(number) && number >= 1 && number <= 20;
  return isEncircled ? String.fromCodePoint(0x2460 + number - 1) : `(${number})`;
}
