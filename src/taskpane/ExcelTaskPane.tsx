import { useEffect, useState, useSyncExternalStore } from "react";
import type { AssessmentState } from "../excel/assessmentState";
import { assessmentStore } from "../excel/assessmentStore";
import { buildSummary } from "../excel/buildSummary";
import { commandReport } from "../excel/commandReport";
import { followSelection } from "../excel/followSelection";
import { saveRating } from "../excel/saveRating";
import { selectCell } from "../excel/selectCell";
import type { Place } from "../sheets/placeOfSelection";
import type { PaneActions } from "./state/paneActions";
import { useStartUp } from "./state/useStartUp";
import { TaskPane, type Surroundings } from "./TaskPane";

const actions: PaneActions = {
  // Needed once per workbook, by whoever sets it up: it loads then.
  async setUpWorkbook(choice) {
    const { setUpWorkbook } = await import(
      /* webpackChunkName: "setUp" */ "../excel/setUpWorkbook"
    );
    await setUpWorkbook(choice);
  },
  saveRating,
  selectCell,
  buildSummary,
  reload: () => assessmentStore.reload(),
};

export interface ExcelTaskPaneProps {
  readonly surroundings: Surroundings;
}

/** The pane, connected to the workbook. */
export function ExcelTaskPane({ surroundings }: ExcelTaskPaneProps) {
  const state = useSyncExternalStore(subscribe, assessmentState);
  const isRunning = surroundings === "excel";
  const startUp = useStartUp(state);
  const followed = useSelection(isRunning);
  useEffect(() => {
    if (isRunning) void assessmentStore.start();
  }, [isRunning]);
  return (
    <TaskPane
      surroundings={surroundings}
      state={state}
      followed={followed}
      actions={actions}
      startUp={startUp}
      commandReport={useSyncExternalStore(commandReport.subscribe, commandReport.get)}
      onDismissCommandReport={() => {
        commandReport.set(undefined);
      }}
    />
  );
}

function subscribe(listener: () => void): () => void {
  return assessmentStore.subscribe(listener);
}

function assessmentState(): AssessmentState {
  return assessmentStore.getState();
}

/** Where the user is in the sheet. */
function useSelection(isRunning: boolean): Place | undefined {
  const [place, setPlace] = useState<Place>();
  useEffect(() => {
    if (!isRunning) return undefined;
    const following = followSelection(setPlace);
    // Without the event the pane does not follow, and everything else works.
    following.catch(reportError);
    return () => {
      void following.then((stop) => stop()).catch(reportError);
    };
  }, [isRunning]);
  return place;
}
