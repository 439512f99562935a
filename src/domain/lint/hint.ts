import type { Competency } from "../assessment";

export type HintCode =
  | "noBandAt"
  | "bandsOverlap"
  | "bandUnnamed"
  | "noAnchor"
  | "anchorOfNoBand"
  | "noLevelDefinition"
  | "noBehaviours"
  | "sameAnchors"
  | "noDefinition"
  | "sameNames"
  | "languageMissing"
  | "behavioursDiffer"
  | "draftedDefinition"
  | "draftedAnchor"
  | "targetsForNobody"
  | "targetsForNothing";

/** A cell named by what its row and column are about, not by where they stand. */
export interface HintPlace {
  readonly table: "Competencies" | "Anchors" | "Bands" | "Targets";
  /** The row's key by column. */
  readonly key: Readonly<Record<string, string>>;
  readonly column: string;
}

/** Something in the model or the targets that is worth a look; nothing is computed otherwise because of it ([M1]). */
export interface Hint {
  readonly code: HintCode;
  readonly place: HintPlace;
  readonly competency?: Competency;
  /** What the sentence names. */
  readonly values?: Readonly<Record<string, string | number>>;
}
