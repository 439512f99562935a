import type { CompetencyModel } from "../assessment";
import type { Band } from "../band";
import type { Hint, HintPlace } from "./hint";

/** Where `To` and the next `From` do not meet ([M2]), and bands without a label. */
export function bandHints({ bands }: CompetencyModel): readonly Hint[] {
  return [
    ...bands.flatMap((band, place) => meetingHint(band, bands[place + 1]) ?? []),
    ...bands
      .filter(({ label }) => label.zh === "" && label.en === "")
      .map((band): Hint => {
        return { code: "bandUnnamed", place: at(band, "labelZh"), values: { band: band.number } };
      }),
  ];
}

/** Bounds meet where they are equal or at most one point apart: 0–40 and 41–60, 0–2.5 and 2.5–5. */
function meetingHint(band: Band, above: Band | undefined): Hint | undefined {
  if (!above) return undefined;
  const values = { band: band.number, to: band.to, next: above.number, from: above.from };
  if (above.from < band.to) return { code: "bandsOverlap", place: at(band, "to"), values };
  return above.from - band.to > 1 ? { code: "noBandAt", place: at(band, "to"), values } : undefined;
}

function at({ number }: Band, column: string): HintPlace {
  return { table: "Bands", key: { band: String(number) }, column };
}
