import type { Band } from "../band";
import { bandOf } from "../bandOf";
import { parsedEvidence } from "./evidence";

/** The scores that are only given with evidence: none, those of the lowest and the highest band, or all. */
export type EvidenceNeed = "never" | "endBands" | "always";

/** Whether a score lacks the evidence that `Settings` asks for ([I2]); a date alone is none. */
export function isEvidenceMissing(
  { score, evidence }: { readonly score: number; readonly evidence: string },
  bands: readonly Band[],
  need: EvidenceNeed,
): boolean {
  const { text, link } = parsedEvidence(evidence);
  if (need === "never" || text.trim() !== "" || link !== "") return false;
  const band = bandOf(score, bands);
  return need === "always" || (band !== undefined && (band === bands[0] || band === bands.at(-1)));
}
