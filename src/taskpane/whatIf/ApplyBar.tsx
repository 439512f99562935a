import {
  Button,
  makeStyles,
  Text,
  tokens,
  useRestoreFocusTarget,
} from "@fluentui/react-components";
import { useState } from "react";
import { useTask } from "../state/useTask";
import { ProblemMessage } from "../ProblemMessage";
import { ApplyDialog } from "./ApplyDialog";
import type { Scenario } from "./state/useScenario";
import { weightEdit, type ApplyWeights } from "./state/weightEdit";
import type { WhatIfBasis } from "./state/whatIfBasis";
import { useWhatIfTexts } from "./useWhatIfTexts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    flexShrink: 0,
    // In a low pane, where the whole view scrolls.
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    padding: "8px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  buttons: { display: "flex", justifyContent: "end", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface ApplyBarProps {
  readonly onApply: ApplyWeights;
  readonly basis: WhatIfBasis;
  readonly scenario: Scenario;
}

/** Back to the table's weights, or into the table, or why not. */
export function ApplyBar({ basis, scenario, onApply }: ApplyBarProps) {
  const styles = useStyles();
  const { t } = useWhatIfTexts();
  const focusTarget = useRestoreFocusTarget();
  const [isAsked, setAsked] = useState(false);
  const [applying, run] = useTask<number>();
  const refusal = refusalOf(basis, scenario);
  const hasTried = scenario.tried.length > 0;

  async function apply(reason: string): Promise<number> {
    const { tried } = scenario;
    await onApply(weightEdit(tried), reason);
    scenario.reset();
    return tried.length;
  }

  return (
    <footer className={styles.bar}>
      {applying.status === "failed" && <ProblemMessage problem={applying.problem} />}
      <Text size={200} role="status" className={styles.quiet}>
        {applying.status === "working" && t("confirm.writing")}
        {applying.status === "done" && !hasTried && t("applied", { count: applying.value })}
        {hasTried && refusal && t(`refused.${refusal}`, { period: basis.period.name })}
      </Text>
      <div className={styles.buttons}>
        <Button disabledFocusable={!hasTried} onClick={scenario.reset}>
          {t("reset")}
        </Button>
        <Button
          {...focusTarget}
          appearance="primary"
          disabledFocusable={refusal !== undefined || applying.status === "working"}
          title={refusal && t(`refused.${refusal}`, { period: basis.period.name })}
          onClick={() => {
            setAsked(true);
          }}
        >
          {t("apply")}
        </Button>
      </div>
      {isAsked && (
        <ApplyDialog
          basis={basis}
          tried={scenario.tried}
          onClose={() => {
            setAsked(false);
          }}
          onConfirm={(reason) => {
            setAsked(false);
            void run(() => apply(reason));
          }}
        />
      )}
    </footer>
  );
}

/** Why the weights that are tried out cannot go into the table. */
function refusalOf(
  { period }: WhatIfBasis,
  { weights, tried }: Scenario,
): "closed" | "allZero" | "nothing" | undefined {
  if (period.status === "closed") return "closed";
  if (tried.length === 0) return "nothing";
  return weights.every((weight) => weight === 0) ? "allZero" : undefined;
}
