import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { AssessmentState } from "../../excel/assessmentState";
import { commandReport } from "../../excel/commandReport";
import { liveCalls } from "../../excel/liveCalls";
import { problemOf } from "../../excel/problemOf";
import { chooseStartUp, readStartUpChoice, type StartUpChoice } from "../../excel/startUpChoice";

export interface StartUp {
  /** Undefined while nobody has chosen. */
  readonly choice: StartUpChoice;
  /** Whether it is time to ask: nobody has chosen, and the workbook was set up or a live formula has been used since the pane is there. */
  readonly isOffered: boolean;
  readonly choose: (choice: "load" | "none") => void;
}

/** Whether the add-in starts with the workbook, once that is known. */
export function useStartUp({ status }: AssessmentState): StartUp | undefined {
  const [known, setKnown] = useState<{ readonly choice: StartUpChoice }>();
  const isUsed = useSyncExternalStore(liveCalls.subscribe, liveCalls.count) > 0;
  const wasSetUp = useWasSetUp(status);
  const isReady = status === "ready";
  useEffect(() => {
    if (isReady) {
      readStartUpChoice().then((choice) => {
        setKnown({ choice });
      }, problemOf);
    }
  }, [isReady]);
  if (!known) return undefined;

  async function change(choice: "load" | "none"): Promise<void> {
    setKnown({ choice: choice === "load" });
    try {
      await chooseStartUp(choice);
    } catch (error) {
      setKnown(known);
      commandReport.set({ kind: "failed", problem: problemOf(error) });
    }
  }

  return {
    choice: known.choice,
    isOffered: known.choice === undefined && (isUsed || wasSetUp),
    choose: (choice) => void change(choice),
  };
}

/** Whether the workbook has been set up since the pane is there. */
function useWasSetUp(status: AssessmentState["status"]): boolean {
  const wasEmpty = useRef(false);
  useEffect(() => {
    if (status === "notSetUp") wasEmpty.current = true;
  }, [status]);
  const [isSetUp, setSetUp] = useState(false);
  useEffect(() => {
    if (status === "ready" && wasEmpty.current) setSetUp(true);
  }, [status]);
  return isSetUp;
}
