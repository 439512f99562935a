import type { Period } from "../../../domain/assessment";
import type { AssessmentIndex } from "../../../domain/assessmentIndex";
import { modelVersion } from "../../../domain/modelVersion";
import { closingEdits, openingEdit, reopeningEdits } from "../../../sheets/periods/periodEdits";
import type { TableEdit } from "../../../sheets/tableEditing/tableEdit";
import type { PeriodStep } from "./periodStep";
import { usePeriodTexts } from "./usePeriodTexts";

interface DescribedStep {
  readonly edits: readonly TableEdit[];
  readonly reason: string;
  readonly done: string;
  readonly question: {
    readonly title: string;
    readonly sentences: readonly string[];
    readonly confirm: string;
  };
}

/** What a step writes, what is asked before it and said after it. */
export function usePeriodStep(
  index: AssessmentIndex,
): (step: PeriodStep, today: string) => DescribedStep {
  const { t } = usePeriodTexts();
  const { employees, model } = index.assessment;

  function closing(): readonly string[] {
    return [
      t("ask.snapshots", { count: employees.length }),
      t("ask.version", { version: modelVersion(model) }),
      t("ask.after"),
      t("ask.undo"),
    ];
  }

  function closed({ name: period }: Period, edits: readonly TableEdit[]): DescribedStep {
    return {
      edits,
      reason: t("reason.close"),
      done: t("done.closed", { period }),
      question: {
        title: t("ask.close", { period }),
        sentences: closing(),
        confirm: t("ask.confirmClose"),
      },
    };
  }

  return (step, today) => {
    switch (step.kind) {
      case "close":
        return closed(step.period, closingEdits(index, step.period, today));
      case "closeAndStart": {
        const { period, next } = step;
        const edits = [...closingEdits(index, period, today), openingEdit(index, next, today)];
        const { question, done } = closed(period, edits);
        const title = t("ask.closeAndStart", { period: period.name, next });
        return {
          edits,
          reason: t("reason.start"),
          done: `${done} ${t("done.started", { next })}`,
          question: { ...question, title, confirm: t("ask.confirmStart") },
        };
      }
      case "start": {
        const done = t("done.started", { next: step.next });
        const question = { title: done, sentences: [], confirm: done };
        const edits = [openingEdit(index, step.next, today)];
        return { edits, reason: t("reason.start"), done, question };
      }
      case "reopen": {
        const period = step.period.name;
        return {
          edits: reopeningEdits(index, step.period),
          reason: t("reason.reopen"),
          done: t("done.reopened", { period }),
          question: {
            title: t("ask.reopen", { period }),
            sentences: [t("ask.reopenText"), t("ask.undo")],
            confirm: t("ask.confirmReopen"),
          },
        };
      }
    }
  };
}
