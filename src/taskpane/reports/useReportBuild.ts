import { useRef, useState } from "react";
import type { BuiltReport } from "../../excel/reports/buildReport";
import type { ReportChoice } from "../../sheets/reports/plannedReport";
import { useTask } from "../state/useTask";
import type { ReportActions } from "./reportActions";

interface Part {
  readonly written: number;
  readonly parts: number;
}

/** Makes a report, tells how far it is where it takes several requests, and stops it when asked to. */
export function useReportBuild(makeReport: ReportActions["build"]) {
  const [built, run] = useTask<BuiltReport | "cancelled">();
  const [part, setPart] = useState<Part>();
  const running = useRef<AbortController>(undefined);

  async function make(choice: ReportChoice, { signal }: AbortController) {
    const onPart = (written: number, parts: number) => {
      if (parts > 1) setPart({ written, parts });
    };
    try {
      return await makeReport(choice, { onPart, signal });
    } catch (error) {
      if (signal.aborted) return "cancelled";
      throw error;
    } finally {
      running.current = undefined;
      setPart(undefined);
    }
  }

  return {
    built,
    part,
    build: (choice: ReportChoice) => {
      if (running.current) return;
      const controller = new AbortController();
      running.current = controller;
      void run(() => make(choice, controller));
    },
    cancel: () => {
      running.current?.abort();
    },
  };
}
