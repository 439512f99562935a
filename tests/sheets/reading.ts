import type { Assessment } from "../../src/domain/assessment";
import type { Problem } from "../../src/domain/problem";
import type { Rating } from "../../src/domain/rating";
import { readAssessment as readIndexed } from "../../src/sheets/readAssessment";
import type { WorkbookTables } from "../../src/sheets/tableCells";

export interface PlainReading {
  readonly assessment: Assessment | undefined;
  readonly problems: readonly Problem[];
}

/** What the add-in reads, with the ratings in the order of their rows instead of their index. */
export function readAssessment(tables: WorkbookTables): PlainReading {
  const { index, ratings, problems } = readIndexed(tables);
  const plain = ratings?.inOrder().map(plainRating) ?? [];
  return {
    assessment: index && { ...index.assessment, ratings: plain },
    problems: problems(),
  };
}

export function assessmentIn(tables: WorkbookTables): Assessment {
  const { assessment, problems } = readAssessment(tables);
  if (!assessment) throw new Error(JSON.stringify(problems));
  return assessment;
}

/** Problems apart from the missing columns that the shortened tables of these tests come with. */
export function problemsIn(tables: WorkbookTables): readonly Problem[] {
  return readAssessment(tables).problems.filter(({ code }) => code !== "columnMissing");
}

/** With everything that is read only when it is asked for. */
export function plainRating(rating: Rating): Rating {
  const { period, employeeId, competency, rater, raterGroup, value } = rating;
  const { behavioursSeen, evidence, reason, ratedOn, modelVersion, at } = rating;
  const core = { period, employeeId, competency, rater, raterGroup, value };
  return { ...core, behavioursSeen, evidence, reason, ratedOn, modelVersion, at };
}
