import type { Hint, HintCode } from "../../../domain/lint/hint";

/** What hints are listed under. */
export const hintGroups = ["drafted", "bands", "texts", "anchors", "targets"] as const;

export type HintGroup = (typeof hintGroups)[number];

const groups: Readonly<Record<HintCode, HintGroup>> = {
  noBandAt: "bands",
  bandsOverlap: "bands",
  bandUnnamed: "bands",
  noAnchor: "anchors",
  anchorOfNoBand: "anchors",
  noLevelDefinition: "anchors",
  noBehaviours: "anchors",
  sameAnchors: "anchors",
  noDefinition: "texts",
  sameNames: "texts",
  languageMissing: "texts",
  behavioursDiffer: "texts",
  draftedDefinition: "drafted",
  draftedAnchor: "drafted",
  targetsForNobody: "targets",
  targetsForNothing: "targets",
};

export function hintGroup({ code }: Hint): HintGroup {
  return groups[code];
}
