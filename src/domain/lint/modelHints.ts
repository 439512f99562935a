import type { AssessmentFrame } from "../assessment";
import { anchorHints } from "./anchorHints";
import { bandHints } from "./bandHints";
import { competencyHints } from "./competencyHints";
import type { Hint } from "./hint";
import { languageHints } from "./languageHints";
import { targetHints } from "./targetHints";

/** All that is worth a look in the model and the targets, in the order of the tables ([M1]). */
export function modelHints(frame: AssessmentFrame): readonly Hint[] {
  const { model } = frame;
  return [
    ...bandHints(model),
    ...competencyHints(model),
    ...anchorHints(model),
    ...languageHints(model),
    ...targetHints(frame),
  ];
}
