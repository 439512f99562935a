import type { Language } from "../domain/bilingual";
import { isOurs } from "../sheets/isOurs";
import type { SampleData } from "../sheets/sampleData";
import { samplePlan } from "../sheets/samplePlan";
import { setUpPlan } from "../sheets/setUpPlan";
import type { TablePlan } from "../sheets/tablePlan";
import { addTables } from "./addTables";
import { assessmentStore } from "./assessmentStore";
import { localDate } from "./localTime";
import { ProblemError } from "./problemError";
import { readTables, type ReadTable } from "./readTables";
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
 * @throws ProblemError, with nothing written, when a table or sheet of somebody else's bears one of the names.
 */
export async function setUpWorkbook(choice: SetUpChoice): Promise<void> {
  const plans = await plansFor(choice);
  await runExcel(async (context) => {
    const present = await readTables(context);
    const missing = plans.filter(({ name }) => !present.has(name));
    refuseForeignTables(present);
    await refuseTakenSheets(context, missing);
    context.application.suspendScreenUpdatingUntilNextSync();
    addTables(context, missing);
    showRoster(context, missing);
    await context.sync();
  });
  await assessmentStore.reload();
}

/** The model's texts are large and needed once, so they are loaded on demand. */
async function plansFor({ language, withSample }: SetUpChoice): Promise<readonly TablePlan[]> {
  const { default: model } = await import("../data/accountManagerModel.json");
  if (withSample) {
    const { default: sample } = await import("../data/sampleAssessment.json");
    return samplePlan({ language, model, sample: sample as SampleData });
  }
  const opened = localDate(new Date());
  return setUpPlan({ language, model, period: opened.slice(0, 4), opened });
}

function refuseForeignTables(present: ReadonlyMap<string, ReadTable>): void {
  for (const { name, headers, sheet } of present.values()) {
    if (!isOurs(name, headers)) {
      throw new ProblemError({ code: "tableNotOurs", table: name, at: sheet });
    }
  }
}

async function refuseTakenSheets(
  context: Excel.RequestContext,
  plans: readonly TablePlan[],
): Promise<void> {
  const sheets = plans.map(({ sheet }) =>
    context.workbook.worksheets.getItemOrNullObject(sheet).load("name"),
  );
  await context.sync();
  const taken = sheets.find((sheet) => !sheet.isNullObject);
  if (taken) {
    throw new ProblemError({ code: "sheetNameTaken", sheet: taken.name });
  }
}

/** People come first: it is from the roster that ratings begin. */
function showRoster(context: Excel.RequestContext, plans: readonly TablePlan[]): void {
  const roster = plans.find(({ name }) => name === "Employees");
  if (roster) {
    context.workbook.worksheets.getItem(roster.sheet).activate();
  }
}
