import type { Rule } from "../../rule";

export const rule: Rule = {
  title: "takes whether the add-in starts with the workbook",
  source: "https://learn.microsoft.com/office/dev/add-ins/develop/run-code-on-document-open",
  requires: "SharedRuntime 1.1",
  run: async () => {
    const { load, none } = Office.StartupBehavior;
    await Office.addin.setStartupBehavior(load);
    await Office.addin.setStartupBehavior(none);
  },
};
