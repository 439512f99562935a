/**
 * Excel measures columns in digits of the default font (7 pixels in Calibri 11, padding included) and rows in points;
 * the grid measures both in pixels (ECMA-376 part 1, 18.3.1.13 and 18.3.1.73).
 */
const pixelsPerDigit = 7;
const pixelsPerPoint = 96 / 72;

/** Excel's own defaults: 8.43 digits, 15 points. */
export const excelColumnPixels = 64;
export const excelRowPixels = 20;

export function digitsFromPixels(pixels: number): number {
  return Math.round((pixels / pixelsPerDigit) * 256) / 256;
}

export function pixelsFromDigits(digits: number): number {
  return Math.round(digits * pixelsPerDigit);
}

export function pointsFromPixels(pixels: number): number {
  return pixels / pixelsPerPoint;
}

export function pixelsFromPoints(points: number): number {
  return Math.round(points * pixelsPerPoint);
}
