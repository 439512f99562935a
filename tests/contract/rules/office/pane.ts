import { eventually } from "../../eventually";
import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";

export const rule: Rule = {
  title: "hides the add-in's pane and shows it again while its page runs on",
  source: "https://learn.microsoft.com/office/dev/add-ins/develop/show-hide-add-in",
  requires: "SharedRuntime 1.1",
  run: async () => {
    const seen: string[] = [];
    const remove = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      seen.push(visibilityMode);
    });
    await Office.addin.hide();
    await Office.addin.showAsTaskpane();
    await eventually(
      () => Promise.resolve(seen),
      () => {
        expectEqual(seen, ["Hidden", "Taskpane"]);
      },
    );
    await remove();
  },
};
