import { runExcel } from "./runExcel";

/** Whether the add-in starts with this workbook; undefined while nobody has been asked. */
export type StartUpChoice = boolean | undefined;

/** Kept in the workbook, as the start-up behaviour itself is; Excel on the web does not tell that one (https://github.com/OfficeDev/office-js/issues/1407). */
const settingKey = "Competency.StartsWithWorkbook";

export function readStartUpChoice(): Promise<StartUpChoice> {
  return runExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(settingKey).load("value");
    await context.sync();
    return setting.isNullObject ? undefined : setting.value === true;
  });
}

/** Lets Excel start the add-in with this workbook from the next opening on, without its pane, or no longer. */
export async function chooseStartUp(choice: "load" | "none"): Promise<void> {
  const { load, none } = Office.StartupBehavior;
  await Office.addin.setStartupBehavior(choice === "load" ? load : none);
  await runExcel(async (context) => {
    context.workbook.settings.add(settingKey, choice === "load");
    await context.sync();
  });
}
