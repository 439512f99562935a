import type { Competency } from "../../../domain/assessment";
import { weightShares } from "../../../domain/weightShares";

/** Weights that are being typed, by code. */
export type WeightDrafts = ReadonlyMap<string, string>;

/** A weight as it was typed, in either style of decimals; undefined where it is none. */
export function typedWeight(text: string): number | undefined {
  const plain = text.normalize("NFKC").trim().replace(",", ".");
  const weight = plain === "" ? 0 : Number(plain);
  return Number.isFinite(weight) && weight >= 0 ? weight : undefined;
}

/** Each competency's share in percent as the weights being typed would make it; what is no weight yet counts as saved. */
export function draftShares(
  competencies: readonly Competency[],
  drafts: WeightDrafts,
): ReadonlyMap<string, number> {
  const weights = competencies.map(({ code, weight }) => {
    const draft = drafts.get(code);
    return (draft === undefined ? undefined : typedWeight(draft)) ?? weight;
  });
  const shares = weightShares(weights);
  return new Map(competencies.map(({ code }, place) => [code, shares[place] ?? 0]));
}
