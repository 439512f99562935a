import { makeStyles, tokens } from "@fluentui/react-components";
import { bandColour } from "../../theme/bandPalette";

export const rowHeight = 28;
export const nameWidth = 92;
export const cellWidth = 40;

/** How the heat map's parts look; the header and the names stay where they are while the rest is scrolled. */
export const useHeatStyles = makeStyles({
  scroll: {
    flexGrow: 1,
    minHeight: "120px",
    overflow: "auto",
    position: "relative",
    // A focused cell is never left under the header or the names.
    scrollPaddingTop: `${String(rowHeight)}px`,
    scrollPaddingLeft: `${String(nameWidth)}px`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  grid: { position: "relative", fontSize: tokens.fontSizeBase200 },
  row: { display: "flex", height: `${String(rowHeight)}px` },
  body: { position: "relative" },
  placed: { position: "absolute", top: 0, left: 0 },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  cell: {
    boxSizing: "border-box",
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    justifyContent: "center",
    width: `${String(cellWidth)}px`,
    height: "100%",
    padding: 0,
    border: `1px solid ${tokens.colorNeutralBackground1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontVariantNumeric: "tabular-nums",
    cursor: "pointer",
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      zIndex: 1,
    },
    // Without backgrounds the cells need their edges.
    "@media (forced-colors: active)": { border: "1px solid GrayText" },
  },
  name: {
    position: "sticky",
    left: 0,
    zIndex: 1,
    width: `${String(nameWidth)}px`,
    justifyContent: "start",
    paddingInline: "16px 4px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  headButton: { width: "100%", border: "none", fontWeight: tokens.fontWeightSemibold },
  headName: { justifyContent: "start" },
  nameText: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  quiet: { color: tokens.colorNeutralForeground3 },
  chosen: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: "-2px" },
  hue1: { backgroundColor: bandColour("band1Background"), color: bandColour("band1Foreground") },
  hue2: { backgroundColor: bandColour("band2Background"), color: bandColour("band2Foreground") },
  hue3: { backgroundColor: bandColour("band3Background"), color: bandColour("band3Foreground") },
  hue4: { backgroundColor: bandColour("band4Background"), color: bandColour("band4Foreground") },
});
