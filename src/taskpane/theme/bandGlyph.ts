const circledOne = 0x2460;
const circledGlyphs = 20;

/** A band's number as one character (①, ②, …), so that colour never stands alone. */
export function bandGlyph(band: number): string {
  const circled = Number.isInteger(band) && band >= 1 && band <= circledGlyphs;
  return circled ? String.fromCodePoint(circledOne + band - 1) : `(${band})`;
}
