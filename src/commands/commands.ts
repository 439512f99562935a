import { buildSummary } from "../excel/buildSummary";
import { commandProblem } from "../excel/commandProblem";
import { problemOf } from "../excel/problemOf";

/** Ribbon commands by the names that `manifest.xml` calls them. */
Office.actions.associate("buildSummary", (event: Office.AddinCommands.Event) => {
  void runCommand(event, buildSummary);
});

/** Carries a command out and tells Excel that it ended; what went wrong is shown in the pane. */
async function runCommand(
  event: Office.AddinCommands.Event,
  command: () => Promise<unknown>,
): Promise<void> {
  commandProblem.set(undefined);
  try {
    await command();
  } catch (error) {
    commandProblem.set(problemOf(error));
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}
