import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Band } from "../../domain/band";
import { bandColour } from "../theme/bandPalette";
import { bandGlyph } from "../theme/bandGlyph";
import { bandHue } from "../theme/bandHue";

const useStyles = makeStyles({
  bars: { display: "flex", flexDirection: "column", gap: "2px", width: "100%", minWidth: 0 },
  bar: {
    display: "flex",
    gap: "1px",
    height: "20px",
    borderRadius: tokens.borderRadiusSmall,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground4,
  },
  thin: { height: "6px" },
  part: {
    boxSizing: "border-box",
    display: "flex",
    flexBasis: 0,
    minWidth: 0,
    alignItems: "center",
    justifyContent: "center",
    overflow: "hidden",
    // Invisible until forced colours take the background away.
    border: "1px solid transparent",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  hue1: { backgroundColor: bandColour("band1Background"), color: bandColour("band1Foreground") },
  hue2: { backgroundColor: bandColour("band2Background"), color: bandColour("band2Foreground") },
  hue3: { backgroundColor: bandColour("band3Background"), color: bandColour("band3Foreground") },
  hue4: { backgroundColor: bandColour("band4Background"), color: bandColour("band4Foreground") },
});

/** Narrower parts have no room for their band's glyph and their count, or not even for the glyph. */
const labelledShare = 0.12;
const markedShare = 0.05;

export interface DistributionBarProps {
  /** The counts in words, for those who do not see the bar. */
  readonly label: string;
  /** How many are in each band, in the order of the bands. */
  readonly counts: readonly number[];
  readonly bands: readonly Band[];
  /** Shares to compare with, in the order of the bands, as a thin bar below. */
  readonly guideline?: readonly number[] | undefined;
}

/** How many are in each band: one bar, a part per band, lowest first. */
export function DistributionBar({ label, counts, bands, guideline }: DistributionBarProps) {
  const styles = useStyles();
  return (
    <div className={styles.bars} role="img" aria-label={label}>
      <Parts amounts={counts} bands={bands} />
      {guideline && <Parts amounts={guideline} bands={bands} isThin />}
    </div>
  );
}

interface PartsProps {
  readonly amounts: readonly number[];
  readonly bands: readonly Band[];
  readonly isThin?: true;
}

function Parts({ amounts, bands, isThin }: PartsProps) {
  const styles = useStyles();
  const all = amounts.reduce((sum, amount) => sum + amount, 0);
  return (
    <div className={mergeClasses(styles.bar, isThin && styles.thin)} aria-hidden>
      {bands.map((band, place) => {
        const amount = amounts[place] ?? 0;
        const hue = styles[`hue${bandHue(band.number, bands.length)}`];
        const glyph = bandGlyph(band.number);
        const label = `${glyph} ${String(amount)}`;
        const share = isThin ? 0 : amount / all;
        return (
          amount > 0 && (
            <span
              key={band.number}
              className={mergeClasses(styles.part, hue)}
              style={{ flexGrow: amount }}
              title={isThin ? undefined : label}
            >
              {share >= labelledShare ? label : share >= markedShare && glyph}
            </span>
          )
        );
      })}
    </div>
  );
}
