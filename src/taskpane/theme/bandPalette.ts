/**
 * Four hues from orange to blue, told apart with deuteranopia and protanopia and, by lightness, in
 * grey. Text on its background has a contrast of at least 4.5 (WCAG 2.2, 1.4.3).
 */
export const lightBandPalette = {
  band1Background: "#FBE0CC",
  band1Foreground: "#7A3100",
  band1Stroke: "#C4570A",
  band2Background: "#FDF0CF",
  band2Foreground: "#664A00",
  band2Stroke: "#B78A12",
  band3Background: "#DDEBFA",
  band3Foreground: "#124A80",
  band3Stroke: "#4A8FD6",
  band4Background: "#B5D1F5",
  band4Foreground: "#0A2F66",
  band4Stroke: "#1B5FB8",
};

export const darkBandPalette: typeof lightBandPalette = {
  band1Background: "#54280A",
  band1Foreground: "#FFD0AE",
  band1Stroke: "#F2853A",
  band2Background: "#46380E",
  band2Foreground: "#F7DF9C",
  band2Stroke: "#D9AE3C",
  band3Background: "#17395E",
  band3Foreground: "#C2DEFB",
  band3Stroke: "#5B9FE0",
  band4Background: "#2458A0",
  band4Foreground: "#F0F6FF",
  band4Stroke: "#9CC6F7",
};

/** The CSS variable under which FluentProvider publishes a colour of the palette. */
export function bandColour(name: keyof typeof lightBandPalette): string {
  return `var(--${name})`;
}
