import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { localDate } from "../../../excel/localTime";
import { ProblemMessage } from "../../ProblemMessage";
import { useTask } from "../../state/useTask";
import { ConfirmDialog } from "../ConfirmDialog";
import type { SectionProps } from "../sections";
import { NextPeriod } from "./NextPeriod";
import { PeriodList } from "./PeriodList";
import { usePeriodStep } from "./usePeriodStep";
import { usePeriodTexts } from "./usePeriodTexts";
import type { PeriodStep } from "./periodStep";

const useStyles = makeStyles({
  said: { padding: "8px 16px 0", ":empty": { display: "none" } },
  status: { color: tokens.colorNeutralForeground2 },
});

export type PeriodsSectionProps = Pick<SectionProps, "index" | "onEdit">;

/** The periods, and the step from one to the next. */
export function PeriodsSection({ index, onEdit }: PeriodsSectionProps) {
  const styles = useStyles();
  const { t } = usePeriodTexts();
  const [asked, ask] = useState<PeriodStep>();
  const [writing, run] = useTask<string>();
  const { periods } = index.assessment;
  const open = periods.filter(({ status }) => status === "open").at(-1);
  const describe = usePeriodStep(index);

  function take(step: PeriodStep): void {
    const { edits, done, reason } = describe(step, localDate(new Date()));
    void run(async () => {
      await onEdit(edits, reason);
      return done;
    });
  }

  return (
    <>
      <div className={styles.said}>
        {writing.status === "failed" && <ProblemMessage problem={writing.problem} />}
        <Text role="status" className={styles.status}>
          {writing.status === "working" && t("writing")}
          {writing.status === "done" && writing.value}
        </Text>
      </div>
      <PeriodList
        index={index}
        {...(!open && {
          onReopen: (period) => {
            ask({ kind: "reopen", period });
          },
        })}
      />
      <NextPeriod
        key={periods.length}
        periods={periods}
        open={open}
        onStep={(step) => {
          if (step.kind === "start") take(step);
          else ask(step);
        }}
      />
      {asked && (
        <ConfirmDialog
          {...describe(asked, localDate(new Date())).question}
          onClose={() => {
            ask(undefined);
          }}
          onConfirm={() => {
            ask(undefined);
            take(asked);
          }}
        />
      )}
    </>
  );
}
