import type { Frame, Locator } from "playwright-core";
import type { Language } from "../../src/domain/bilingual";
import { paneTexts } from "../../src/taskpane/state/paneTexts";
import { eventually } from "./eventually";

/** What a person does in the pane, in one of its languages. */
export function paneSteps(pane: Frame, language: Language) {
  const t = paneTexts[language].t;
  const button = (name: string): Locator => pane.getByRole("button", { name, exact: true });
  const employee = pane.getByRole("combobox", { name: t("employee.label") });
  const dock = pane.locator("footer");

  return {
    t,
    employee,

    async setUp(): Promise<void> {
      await button(t("welcome.setUp")).click();
      await employee.waitFor();
    },

    async setUpWithSample(): Promise<void> {
      await button(t("welcome.sample")).click();
      await employee.waitFor();
    },

    /** Presses "Set up" where that is going to be refused, and gives the reason that is shown. */
    async setUpInVain(): Promise<string> {
      await button(t("welcome.setUp")).click();
      return pane.getByRole("group").or(pane.getByRole("status")).first().innerText();
    },

    /** Says once who rates. */
    async rateAs(name: string): Promise<void> {
      await button(t("rater.title")).click();
      await pane.getByRole("combobox", { name: t("rater.name") }).fill(name);
      await button(t("rater.save")).click();
      await pane.getByRole("button", { name: new RegExp(name, "u") }).waitFor();
    },

    /** Waits until the pane shows an employee: "Lin Xiaowen · E001". */
    async showsEmployee(shown: string): Promise<void> {
      await eventually(
        () => employee.inputValue(),
        (value) => {
          expect(value).toBe(shown);
        },
      );
    },

    /** Opens a competency of the list by its code. */
    async openCompetency(code: string): Promise<void> {
      await pane.getByRole("button", { name: new RegExp(`^${code} `, "u") }).click();
      await pane.getByRole("heading", { name: new RegExp(`^${code} `, "u") }).waitFor();
    },

    /** Waits until a competency is open. */
    async showsCompetency(heading: string): Promise<void> {
      await pane.getByRole("heading", { name: heading }).waitFor();
    },

    async backToList(): Promise<void> {
      await button(t("rating.back.competencies")).click();
      await pane.getByText(t("total.label")).waitFor();
    },

    /** Picks a band by its lowest and highest score: "41–60". */
    async pickBand(range: string): Promise<void> {
      await pane.getByRole("radio", { name: range }).click();
    },

    async pickNotObserved(reason: string): Promise<void> {
      await pane.getByRole("radio", { name: t("rating.notObserved") }).click();
      await pane.getByRole("textbox", { name: t("rating.reason") }).fill(reason);
      await pane.getByRole("textbox", { name: t("rating.reason") }).blur();
    },

    async writeEvidence(text: string): Promise<void> {
      const evidence = pane.getByRole("textbox", { name: t("rating.evidence") });
      await evidence.fill(text);
      await evidence.blur();
    },

    /** Waits until what was entered stands in the workbook. */
    async isSaved(): Promise<void> {
      await dock.getByText(t("save.saved"), { exact: true }).waitFor();
    },

    /** What the list shows beside a competency's name: score, band, target, gap. */
    competencyRow(code: string): Locator {
      return pane.getByRole("button", { name: new RegExp(`^${code} `, "u") });
    },
  };
}

export type PaneSteps = ReturnType<typeof paneSteps>;
