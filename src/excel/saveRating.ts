import type { CompetencyModel } from "../domain/assessment";
import { inLanguage, type Language } from "../domain/bilingual";
import { findPeriod } from "../domain/findPeriod";
import { modelVersion } from "../domain/modelVersion";
import type { RatingKey } from "../domain/rating";
import { columnLetters } from "../sheets/cellAddress";
import { journalKey } from "../sheets/journalKey";
import { ratingEdit } from "../sheets/ratingEdit";
import type { RatingUpdate } from "../sheets/ratingFields";
import { undoneReason } from "../sheets/undoneReason";
import type { ToldChange } from "../sheets/rowEdits";
import type { TableChange } from "../sheets/tableChange";
import { assessmentStore } from "./assessmentStore";
import { currentEdit, loadExpectedRow } from "./currentRating";
import { localDate, localTime } from "./localTime";
import { loadNewVersion, writeNewVersion } from "./newVersion";
import { ProblemError } from "./problemError";
import type { ReadTable } from "./readTables";
import { readyState } from "./readyState";
import { loadRowValidations } from "./rowValidations";
import { runExcel } from "./runExcel";
import { loadTableEdge, type TableEdge } from "./tableEdge";
import { loadJournal, writeJournal } from "./writeJournal";
import { writeRatingEdit } from "./writeRatingEdit";

/** What a rater says of one employee in one competency. */
export interface RatingChange {
  readonly key: RatingKey;
  /** Undefined takes the score back: the rating is unrated again. */
  readonly value: number | "notObserved" | undefined;
  /** Left out: stays as it is. */
  readonly behavioursSeen?: string;
  readonly evidence?: string;
  readonly reason?: string;
  /** Whom the journal names. */
  readonly who: string;
  /** What this change takes back, where it undoes one; the journal says so. */
  readonly undoes?: Undone;
}

export interface Undone {
  readonly value: RatingChange["value"];
}

/**
 * Writes a rating into `Ratings`, with its rows of `Journal` and, for the first rating under a model version, of `Versions`, in one
 * request. A read before it makes sure which row carries the key now, after whatever sorting, filtering and inserting, and that all
 * sheets can be written to. It ends when the workbook has been read again.
 *
 * @param onWritten told as soon as Excel has answered that the rating stands in the workbook.
 * @throws ProblemError, with nothing written to `Ratings`.
 */
export async function saveRating(change: RatingChange, onWritten: () => void): Promise<void> {
  const { model, known, language } = await whatIsKnown(change.key);
  const now = new Date();
  const update = { ...change, ratedOn: localDate(now), modelVersion: modelVersion(model) };
  const write = { change, update, model, known, language, now };
  await assessmentStore.writing(async () => {
    const written = await runExcel((context) => writeRating(context, write));
    onWritten();
    return written;
  });
}

interface RatingWrite {
  readonly change: RatingChange;
  readonly update: RatingUpdate;
  readonly model: CompetencyModel;
  readonly known: ReadTable;
  /** In which the journal is written. */
  readonly language: Language;
  readonly now: Date;
}

/** @returns the tables that scores come from and that were written to. */
async function writeRating(
  context: Excel.RequestContext,
  { change, update, model, known, language, now }: RatingWrite,
): Promise<readonly TableChange[]> {
  const { key } = change;
  const version = update.modelVersion;
  const expected = ratingEdit(known, key, update);
  const readRow = loadExpectedRow(context, known, expected);
  const readEdge = loadTableEdge(context, "Ratings", 1);
  const readJournal = loadJournal(context);
  const readVersion = loadNewVersion(context, model, version);
  const validateRow = loadRowValidations(
    context,
    known,
    expected.kind === "append" ? expected.row : 0,
  );
  await context.sync();
  const [edge, journal, newVersion] = [readEdge(), readJournal(), readVersion()];
  refuseProtected([edge, journal, newVersion?.edge]);
  const row = readRow();
  const edit = await currentEdit(context, { known, expected, row, edge, key, update });
  if (edit.kind === "refused") {
    throw new ProblemError(edit.problem);
  }
  if (edit.kind === "nothing") {
    return [];
  }
  const reason = change.undoes ? inLanguage(undoneReason, language) : "";
  const by = { when: localTime(now), who: change.who, reason, modelVersion: version };
  // What ran before a failure stays. The rating comes last, so that none stands there without its journal row.
  const versionChanges = writeNewVersion(newVersion);
  writeJournal(journal, [
    { entry: { ...by, table: "Versions", key: version }, changes: versionChanges },
    { entry: { ...by, table: "Ratings", key: journalKey(key, language) }, changes: edit.changes },
  ]);
  writeRatingEdit(edge, edit, validateRow);
  await context.sync();
  const written: TableChange = { table: "Ratings", told: writtenRow(edge, edit.row) };
  return newVersion ? [written, { table: "Versions" }] : [written];
}

/** The row as an event of Excel would tell of it. */
function writtenRow({ top, left, headers }: TableEdge, row: number): ToldChange {
  const sheetRow = String(top + 1 + row + 1);
  const last = columnLetters(left + headers.length - 1);
  return { type: "RangeEdited", address: `${columnLetters(left)}${sheetRow}:${last}${sheetRow}` };
}

async function whatIsKnown({
  period,
}: RatingKey): Promise<Pick<RatingWrite, "model" | "known" | "language">> {
  const { index } = await readyState();
  const found = findPeriod(index, period);
  if (!found.ok) {
    throw new ProblemError(found.problem);
  }
  if (found.value.status === "closed") {
    throw new ProblemError({ code: "noOpenPeriod" });
  }
  const known = assessmentStore.getTables().get("Ratings");
  if (!known) {
    throw new ProblemError({ code: "tableMissing", table: "Ratings" });
  }
  const { model, settings } = index.assessment;
  return { model, known, language: settings.language };
}

function refuseProtected(edges: readonly (TableEdge | undefined)[]): void {
  const sheets = edges.flatMap((edge) => edge?.protectedSheet ?? []);
  if (sheets.length > 0) {
    throw new ProblemError({ code: "sheetProtected", sheet: sheets.join(", ") });
  }
}
