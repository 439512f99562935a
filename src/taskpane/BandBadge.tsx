import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Band } from "../domain/band";
import { bandColour } from "./theme/bandPalette";
import { bandGlyph } from "./theme/bandGlyph";
import { bandHue } from "./theme/bandHue";

const useStyles = makeStyles({
  badge: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    paddingInline: "6px",
    minHeight: "20px",
    borderRadius: tokens.borderRadiusMedium,
    // Invisible until forced colours take the background away.
    border: `1px solid transparent`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  hue1: { backgroundColor: bandColour("band1Background"), color: bandColour("band1Foreground") },
  hue2: { backgroundColor: bandColour("band2Background"), color: bandColour("band2Foreground") },
  hue3: { backgroundColor: bandColour("band3Background"), color: bandColour("band3Foreground") },
  hue4: { backgroundColor: bandColour("band4Background"), color: bandColour("band4Foreground") },
});

export interface BandBadgeProps {
  readonly band: Band;
  readonly bandCount: number;
  readonly children?: ReactNode;
}

/** A band as a coloured glyph, with what belongs to it beside the glyph. */
export function BandBadge({ band, bandCount, children }: BandBadgeProps) {
  const styles = useStyles();
  const hue = styles[`hue${bandHue(band.number, bandCount)}`];
  return (
    <span className={mergeClasses(styles.badge, hue)}>
      {children}
      <span>{bandGlyph(band.number)}</span>
    </span>
  );
}
