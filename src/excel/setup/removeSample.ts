import { localDate } from "../localTime";
import { journalWithout } from "../../sheets/sampleRemoval/journalWithout";
import { samplePeople } from "../../sheets/sampleRemoval/samplePeople";
import { sampleRemoval, type SampleRemoval } from "../../sheets/sampleRemoval/sampleRemoval";
import type { AssessmentIndex } from "../../domain/assessmentIndex";
import type { SampleData } from "../../sheets/sampleData";
import type { CellValue } from "../../sheets/tableCells";
import { runExcel } from "../runExcel";
import { editTables } from "./editTables";

/** What taking the sample's people out of the workbook means; undefined where there are none. */
export async function planSampleRemoval(
  index: AssessmentIndex,
): Promise<SampleRemoval | undefined> {
  const { default: data } = await import("../../data/sampleAssessment.json");
  const sample = data as SampleData;
  if (samplePeople(index.assessment.employees, sample).length === 0) return undefined;
  return sampleRemoval(index, sample, localDate(new Date()));
}

/**
 * Takes the sample's people out, with all that is about them alone, and then the rows of `Journal` that name them.
 *
 * @throws ProblemError.
 */
export async function removeSample(removal: SampleRemoval, reason: string): Promise<void> {
  await editTables(removal.edits, reason);
  const ids = removal.people.map(({ id }) => id);
  await runExcel((context) => shortenJournal(context, ids));
}

async function shortenJournal(
  context: Excel.RequestContext,
  employeeIds: readonly string[],
): Promise<void> {
  const table = context.workbook.tables.getItemOrNullObject("Journal");
  const header = table.getHeaderRowRange().load("values");
  const body = table.getDataBodyRange().load("values");
  await context.sync();
  if (table.isNullObject) return;
  const [headers = []] = header.values as CellValue[][];
  const shorter = journalWithout(headers, body.values as CellValue[][], employeeIds);
  if (shorter.removed.length === 0) return;
  for (const row of shorter.removed) table.rows.getItemAt(row).delete();
  const digests = shorter.digests?.map((digest) => [digest]) ?? [];
  if (digests.length > 0) {
    const column = headers.findIndex((each) => /^(digest|摘要)$/iu.test(String(each).trim()));
    const first = table.getDataBodyRange().getCell(0, column);
    first.getResizedRange(digests.length - 1, 0).values = digests;
  }
  await context.sync();
}
