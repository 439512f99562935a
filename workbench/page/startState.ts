import type { FWorkbook } from "@univerjs/sheets/facade";

import type { StartState } from "../objects/appRuntimePersistenceHost";

const key = "addinStartState";

/** How the add-in starts with the workbook, kept in it. */
export function startState(workbook: () => FWorkbook, noteChange: () => void): StartState {
  return {
    read: () =>
      workbook().getCustomMetadata()?.[key] === "Background" ? "Background" : "Inactive",
    write: (state) => {
      workbook().setCustomMetadata({ ...workbook().getCustomMetadata(), [key]: state });
      noteChange();
    },
  };
}
