import axe, { type AxeResults } from "axe-core";
import { openWorkbench } from "./workbenchPage";

describe("the pane's accessibility in a real browser", () => {
  test.each(["en-US", "zh-CN"])("has nothing to object to in %s", async (locale) => {
    const { pane } = await openWorkbench({ locale });
    await pane.locator("main").getByRole("button").first().waitFor();
    await pane.evaluate(axe.source);
    const { violations } = await pane.evaluate<AxeResults>("axe.run()");
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
