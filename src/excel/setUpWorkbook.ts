import type { Language } from "../domain/bilingual";
import { isOurs } from "../sheets/isOurs";
import type { SampleData } from "../sheets/sampleData";
import { samplePlan } from "../sheets/samplePlan";
import { setUpPlan } from "../sheets/setUpPlan";
import { tableNames } from "../sheets/tableName";
import type { TablePlan } from "../sheets/tablePlan";
import { addTables } from "./addTables";
import { assessmentStore } from "./assessmentStore";
import { localTime } from "./localTime";
import { ProblemError } from "./problemError";
import { readTables, type ReadTable } from "./readTables";
import { removeSheets } from "./removeSheets";
import { runExcel } from "./runExcel";

export interface SetUpChoice {
  /** Language of headers, sheet names and of the texts that sheets and functions write. */
  readonly language: Language;
  /** Whether the sample's people and ratings are added. */
  readonly withSample: boolean;
}

/**
 * Adds the tables to this workbook, each on a sheet of its own, in one writing request. Tables of ours that are there already stay as
 * they are.
 *
 * @throws ProblemError, with nothing written, when a table, name or sheet of somebody else's bears one of the names.
 */
export async function setUpWorkbook(choice: SetUpChoice): Promise<void> {
  const plans = await plansFor(choice);
  const missing = await runExcel((context) => missingTables(context, plans));
  await assessmentStore.writing(async () => {
    await addAll(missing);
    return tableNames.map((table) => ({ table }));
  });
}

async function addAll(missing: readonly TablePlan[]): Promise<void> {
  try {
    await runExcel(async (context) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      addTables(context, missing);
      showRoster(context, missing);
      await context.sync();
    });
  } catch (error) {
    // What ran before the failure stays; half a set-up would be in the way of the next try.
    const sheets = missing.map(({ sheet }) => sheet);
    await runExcel((context) => removeSheets(context, sheets));
    throw error;
  }
}

/** The tables that are not there yet, once it is sure that nothing stands in their way. */
async function missingTables(
  context: Excel.RequestContext,
  plans: readonly TablePlan[],
): Promise<readonly TablePlan[]> {
  const present = await readTables(context);
  refuseForeignTables(present);
  const missing = plans.filter(({ name }) => !present.has(name));
  await refuseTakenNames(context, missing);
  return missing;
}

/** The model's texts are large and needed once, so they are loaded on demand. */
async function plansFor({ language, withSample }: SetUpChoice): Promise<readonly TablePlan[]> {
  const when = localTime(new Date());
  const { default: model } = await import("../data/accountManagerModel.json");
  if (withSample) {
    const { default: sample } = await import("../data/sampleAssessment.json");
    return samplePlan({ language, model, sample: sample as SampleData, when });
  }
  return setUpPlan({ language, model, period: when.slice(0, 4), when });
}

function refuseForeignTables(present: ReadonlyMap<string, ReadTable>): void {
  for (const { name, headers, sheet } of present.values()) {
    if (!isOurs(name, headers)) {
      throw new ProblemError({ code: "tableNotOurs", table: name, at: sheet });
    }
  }
}

/** Sheets have names of their own; tables share theirs with the workbook's defined names. */
async function refuseTakenNames(
  context: Excel.RequestContext,
  plans: readonly TablePlan[],
): Promise<void> {
  const { worksheets, names } = context.workbook;
  const sheets = plans.map(({ sheet }) => worksheets.getItemOrNullObject(sheet).load("name"));
  const defined = plans.map(({ name }) => names.getItemOrNullObject(name).load("name"));
  await context.sync();
  const sheet = sheets.find(({ isNullObject }) => !isNullObject);
  const name = defined.find(({ isNullObject }) => !isNullObject);
  if (sheet) {
    throw new ProblemError({ code: "sheetNameTaken", sheet: sheet.name });
  }
  if (name) {
    throw new ProblemError({ code: "nameTaken", name: name.name });
  }
}

/** People come first: it is from the roster that ratings begin. */
function showRoster(context: Excel.RequestContext, plans: readonly TablePlan[]): void {
  const roster = plans.find(({ name }) => name === "Employees");
  if (roster) {
    context.workbook.worksheets.getItem(roster.sheet).activate();
  }
}
