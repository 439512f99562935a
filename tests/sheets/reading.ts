import type { Assessment } from "../../src/domain/assessment";
import type { Problem } from "../../src/domain/problem";
import { readAssessment } from "../../src/sheets/readAssessment";
import type { WorkbookTables } from "../../src/sheets/tableCells";

export function assessmentIn(tables: WorkbookTables): Assessment {
  const { assessment, problems } = readAssessment(tables);
  if (!assessment) throw new Error(JSON.stringify(problems));
  return assessment;
}

/** Problems apart from the missing columns that the shortened tables of these tests come with. */
export function problemsIn(tables: WorkbookTables): readonly Problem[] {
  return readAssessment(tables).problems.filter(({ code }) => code !== "columnMissing");
}
