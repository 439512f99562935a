import { modelVersion } from "../domain/modelVersion";
import type { RatingKey } from "../domain/rating";
import { ratingKeyLabel } from "../domain/ratingTextKey";
import { ratingEdit } from "../sheets/ratingEdit";
import { assessmentStore } from "./assessmentStore";
import { currentEdit, loadExpectedRow } from "./currentRating";
import { localDate, localTime } from "./localTime";
import { loadNewVersion, writeNewVersion } from "./newVersion";
import { ProblemError } from "./problemError";
import type { ReadTable } from "./readTables";
import { runExcel } from "./runExcel";
import { loadTableEdge } from "./tableEdge";
import { loadJournal, writeJournal } from "./writeJournal";
import { writeRatingEdit } from "./writeRatingEdit";

/** What a rater says of one employee in one competency. */
export interface RatingChange {
  readonly key: RatingKey;
  /** Undefined takes the score back: the rating is unrated again. */
  readonly value: number | "notObserved" | undefined;
  /** Left out: stays as it is. */
  readonly evidence?: string;
  readonly reason?: string;
  /** Whom the journal names. */
  readonly who: string;
}

/**
 * Writes a rating into `Ratings`, with its rows of `Journal` and, for the first rating under a model version, of `Versions`, in one
 * request. A read before it makes sure which row carries the key now, after whatever sorting, filtering and inserting.
 *
 * @throws ProblemError, with nothing written.
 */
export async function saveRating(change: RatingChange): Promise<void> {
  const { model, known, sheets } = whatIsKnown();
  const { key } = change;
  const now = new Date();
  const update = { ...change, ratedOn: localDate(now), modelVersion: modelVersion(model) };
  await runExcel(async (context) => {
    const expected = ratingEdit(known, key, update);
    const readRow = loadExpectedRow(context, known, expected);
    const readEdge = loadTableEdge(context, "Ratings", 1);
    const readJournal = loadJournal(context);
    const readVersion = loadNewVersion(context, update.modelVersion);
    await context.sync();
    const edge = readEdge();
    const edit = await currentEdit(context, {
      known,
      expected,
      row: readRow(),
      edge,
      key,
      update,
    });
    if (edit.kind === "refused") {
      throw new ProblemError(edit.problem);
    }
    if (edit.kind === "nothing") {
      return;
    }
    writeRatingEdit(edge, edit);
    const version = update.modelVersion;
    const versionChanges = writeNewVersion(readVersion(), model, version);
    const by = { when: localTime(now), who: change.who, reason: "", modelVersion: version };
    writeJournal(readJournal(), [
      { entry: { ...by, table: "Ratings", key: ratingKeyLabel(key) }, changes: edit.changes },
      { entry: { ...by, table: "Versions", key: version }, changes: versionChanges },
    ]);
    await context.sync();
  }, sheets);
}

function whatIsKnown() {
  const state = assessmentStore.getState();
  const tables = assessmentStore.getTables();
  const known = tables.get("Ratings");
  if (state.status !== "ready") {
    throw new ProblemError({ code: "notSetUp" });
  }
  if (!known) {
    throw new ProblemError({ code: "tableMissing", table: "Ratings" });
  }
  const sheetOf = (table: ReadTable | undefined): readonly string[] => (table ? [table.sheet] : []);
  return {
    model: state.index.assessment.model,
    known,
    sheets: [...sheetOf(known), ...sheetOf(tables.get("Journal"))],
  };
}
