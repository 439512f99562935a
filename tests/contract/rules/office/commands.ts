import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";

export const rule: Rule = {
  title: "takes functions for the ribbon's commands",
  source: "https://learn.microsoft.com/javascript/api/office/office.actions",
  requires: "SharedRuntime 1.1",
  run: async () => {
    let completed = 0;
    Office.actions.associate("contractCommand", (event: Office.AddinCommands.Event) => {
      completed += 1;
      event.completed();
    });
    await Office.onReady();
    expectEqual(completed, 0, "not yet run");
  },
};
