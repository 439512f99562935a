import { bandColors } from "../../sheets/bandColors";

/** Background and text of each of the four hues, by the names under which FluentProvider publishes them. */
export type BandPalette = Readonly<Record<BandColourName, string>>;

export type BandColourName = `band${1 | 2 | 3 | 4}${"Background" | "Foreground"}`;

/** The colours that the sheets use, so that a band looks the same in both. */
export const lightBandPalette = sheetPalette();

/** The same hues for a dark pane; text on its background has a contrast of at least 4.5 (WCAG 2.2, 1.4.3). */
export const darkBandPalette: BandPalette = {
  band1Background: "#6B3A0C",
  band1Foreground: "#FFDDBB",
  band2Background: "#4A3A2A",
  band2Foreground: "#FCEBD9",
  band3Background: "#22405E",
  band3Foreground: "#CFE3F7",
  band4Background: "#2B66A8",
  band4Foreground: "#FFFFFF",
};

/** The CSS variable that holds a colour of the palette. */
export function bandColour(name: BandColourName): string {
  return `var(--${name})`;
}

function sheetPalette(): BandPalette {
  const none = { fill: "", fontColor: "" };
  const [one = none, two = none, three = none, four = none] = bandColors(4);
  return {
    band1Background: one.fill,
    band1Foreground: one.fontColor,
    band2Background: two.fill,
    band2Foreground: two.fontColor,
    band3Background: three.fill,
    band3Foreground: three.fontColor,
    band4Background: four.fill,
    band4Foreground: four.fontColor,
  };
}
