import { explainCells } from "./explainCells";
import { codeCells, rosterCells, weightCells } from "./headerCells";
import { liveAnswer } from "./liveAnswer";
import { scoreCells, targetCells, totalCells } from "./liveCells";
import { nextStepCells } from "./nextStepCells";
import { profileCells } from "./profileCells";

/** What the live functions need beyond their arguments, in one script that is loaded when the first of them is called. */
export const liveParts = {
  liveAnswer,
  scoreCells,
  targetCells,
  totalCells,
  rosterCells,
  codeCells,
  weightCells,
  profileCells,
  explainCells,
  nextStepCells,
} as const;
