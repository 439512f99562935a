import { buildSummary } from "../excel/buildSummary";
import { commandReport, type CommandReport } from "../excel/commandReport";
import { convertToValues, type ConversionScope } from "../excel/convertToValues";
import { problemOf } from "../excel/problemOf";
import { recalculateAtStart } from "../excel/recalculateAtStart";
import { repairFormulas } from "../excel/repairFormulas";

/** What a command does, and what there is to say about it afterwards; nothing where the workbook shows it. */
type Command = () => Promise<CommandReport | undefined>;

// Ribbon commands by the names that `manifest.xml` calls them.
Office.actions.associate(
  "buildSummary",
  handlerOf(async () => {
    await buildSummary();
    return undefined;
  }),
);
Office.actions.associate(
  "repairFormulas",
  handlerOf(async () => ({ kind: "repaired", ...(await repairFormulas()) })),
);
Office.actions.associate(
  "convertSelection",
  handlerOf(() => conversion("selection")),
);
Office.actions.associate(
  "convertSheet",
  handlerOf(() => conversion("sheet")),
);
Office.actions.associate(
  "convertWorkbook",
  handlerOf(() => conversion("workbook")),
);

// This script is there first whenever Excel opens the page, with the pane or without.
void recalculateAtStart();

function handlerOf(command: Command): (event: Office.AddinCommands.Event) => void {
  return (event) => void runCommand(event, command);
}

async function conversion(scope: ConversionScope): Promise<CommandReport> {
  return { kind: "converted", scope, ...(await convertToValues(scope)) };
}

/** Carries a command out and tells Excel that it ended; the pane shows what there is to say. */
async function runCommand(event: Office.AddinCommands.Event, command: Command): Promise<void> {
  commandReport.set(undefined);
  try {
    await show(await command());
  } catch (error) {
    await show({ kind: "failed", problem: problemOf(error) });
  } finally {
    event.completed();
  }
}

async function show(report: CommandReport | undefined): Promise<void> {
  commandReport.set(report);
  if (report) await Office.addin.showAsTaskpane();
}
