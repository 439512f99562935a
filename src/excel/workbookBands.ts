import type { Band } from "../domain/band";
import type { Language } from "../domain/bilingual";
import type { Problem } from "../domain/problem";
import { readBands } from "../sheets/readBands";
import { assessmentStore } from "./assessmentStore";
import { ProblemError } from "./problemError";

export interface WorkbookBands {
  /** Left out where the workbook has no `Bands` table. */
  readonly bands?: readonly Band[];
  /** The language in which this workbook's texts are written. */
  readonly language: Language;
}

/**
 * The bands of this workbook, once its tables are read.
 *
 * @throws ProblemError when there is a `Bands` table that cannot be used: other bands in its place would be wrong unseen.
 */
export async function workbookBands(): Promise<WorkbookBands> {
  await assessmentStore.start();
  const state = assessmentStore.getState();
  if (state.status === "ready") {
    const { model, settings } = state.index.assessment;
    return { bands: model.bands, language: settings.language };
  }
  const cells = assessmentStore.getTables().get("Bands");
  if (!cells) {
    return { language: "zh-CN" };
  }
  const problems: Problem[] = [];
  const bands = readBands(cells, (problem) => problems.push(problem));
  if (!bands) {
    throw new ProblemError(problems[0] ?? { code: "noBands" });
  }
  return { bands, language: "zh-CN" };
}
