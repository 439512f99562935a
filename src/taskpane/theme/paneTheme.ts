import { createDarkTheme, createLightTheme, type BrandVariants } from "@fluentui/react-components";
import { darkBandPalette, lightBandPalette } from "./bandPalette";

/** Greens near those of Excel's own panes: what can be pressed never looks like a band. */
const greens: BrandVariants = {
  10: "#031A0B",
  20: "#062A14",
  30: "#08381C",
  40: "#0B4A25",
  50: "#0D5A2E",
  60: "#0F6A36",
  70: "#0F703B",
  80: "#107C41",
  90: "#218D51",
  100: "#3DAA6B",
  110: "#4FB67B",
  120: "#6AC591",
  130: "#86D2A6",
  140: "#A3DFBD",
  150: "#C2EBD3",
  160: "#E3F6EB",
};

/** Chinese faces are named: without them a browser falls back to whatever holds the characters. */
const fontFamilyBase = [
  '"Segoe UI"',
  '"Microsoft YaHei UI"',
  '"Microsoft YaHei"',
  '"PingFang SC"',
  '"Hiragino Sans GB"',
  '"Noto Sans CJK SC"',
  '"Source Han Sans SC"',
  "-apple-system",
  "BlinkMacSystemFont",
  '"Helvetica Neue"',
  "sans-serif",
].join(", ");

export const lightTheme = { ...createLightTheme(greens), ...lightBandPalette, fontFamilyBase };

const darkBase = createDarkTheme(greens);
export const darkTheme = {
  ...darkBase,
  ...darkBandPalette,
  fontFamilyBase,
  // Fluent's own choices here, variants 100 and 110, are meant for a blue and too dark in this green.
  colorBrandForeground1: greens[120],
  colorBrandForeground2: greens[130],
  colorBrandForegroundLink: greens[120],
  colorBrandForegroundLinkHover: greens[130],
  colorCompoundBrandForeground1: greens[120],
  colorCompoundBrandStroke: greens[110],
};
