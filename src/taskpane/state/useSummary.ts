import { useAnnounce } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Problem } from "../../domain/problem";
import type { PaneActions } from "./paneActions";
import { useTask } from "./useTask";
import { useTexts } from "./useTexts";

export interface SummaryTask {
  readonly isBuilding: boolean;
  /** What to say of it: that it is being built or is up to date; empty while nobody has asked for it. */
  readonly text: string;
  readonly problem: Problem | undefined;
  readonly build: () => void;
}

/** Builds the summary, and has it read aloud when it is there. */
export function useSummary(buildSummary: PaneActions["buildSummary"]): SummaryTask {
  const { t } = useTexts();
  const { announce } = useAnnounce();
  const [summary, run] = useTask<{ readonly sheet: string }>();
  const isBuilding = summary.status === "working";
  const built = summary.status === "done" ? t("summary.built", summary.value) : "";
  useEffect(() => {
    if (built !== "") announce(built);
  }, [announce, built]);
  return {
    isBuilding,
    text: isBuilding ? t("summary.building") : built,
    problem: summary.status === "failed" ? summary.problem : undefined,
    build() {
      if (!isBuilding) void run(buildSummary);
    },
  };
}
