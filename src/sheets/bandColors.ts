/** A cell's background and the text on it. */
export interface BandColor {
  readonly fill: string;
  readonly fontColor: string;
}

const dark = "#1B1B1B";
const white = "#FFFFFF";

/**
 * From orange, low, to blue, high: told apart with any colour vision. No two are
 * equally light, so that they differ in grey print too; the text has a contrast of at least 4.5.
 */
const ramp: readonly BandColor[] = [
  { fill: "#CF7A28", fontColor: dark },
  { fill: "#EFB178", fontColor: dark },
  { fill: "#FCEBD9", fontColor: dark },
  { fill: "#BFD9F2", fontColor: dark },
  { fill: "#79ACDD", fontColor: dark },
  { fill: "#2B66A8", fontColor: white },
];

/** Which colours of the ramp serve for how many bands. */
const selections: readonly (readonly number[])[] = [
  [],
  [3],
  [0, 5],
  [0, 2, 5],
  [0, 2, 3, 5],
  [0, 1, 2, 3, 5],
];

/** The colours of `count` bands, lowest first. More than six share the ramp's steps. */
export function bandColors(count: number): readonly BandColor[] {
  const selection =
    selections[count] ?? Array.from({ length: count }, (_, place) => step(place, count));
  return selection.flatMap((place) => ramp[place] ?? []);
}

function step(place: number, count: number): number {
  return Math.round((place * (ramp.length - 1)) / (count - 1));
}
