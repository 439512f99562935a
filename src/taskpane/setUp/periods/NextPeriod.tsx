import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Period } from "../../../domain/assessment";
import { textKey } from "../../../domain/textKey";
import { nextPeriodName } from "../../../sheets/periods/nextPeriodName";
import { ViewSection } from "../../views/ViewSection";
import type { PeriodStep } from "./periodStep";
import { usePeriodTexts } from "./usePeriodTexts";

const useStyles = makeStyles({
  buttons: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

export interface NextPeriodProps {
  readonly periods: readonly Period[];
  readonly open: Period | undefined;
  readonly onStep: (step: PeriodStep) => void;
}

/** Names the next period and starts it, which closes the one that is open. */
export function NextPeriod({ periods, open, onStep }: NextPeriodProps) {
  const styles = useStyles();
  const { t } = usePeriodTexts();
  const [name, setName] = useState(() => nextPeriodName(periods.at(-1)?.name ?? ""));
  const [isTried, setTried] = useState(false);
  const next = name.trim();
  const isTaken = periods.some((period) => textKey(period.name) === textKey(next));
  const refusal = isTaken
    ? t("next.taken")
    : next === "" && isTried
      ? t("next.missing")
      : undefined;

  function start(): void {
    setTried(true);
    if (isTaken || next === "") return;
    onStep(open ? { kind: "closeAndStart", period: open, next } : { kind: "start", next });
  }

  return (
    <ViewSection title={t("next.title")}>
      <Field
        label={t("next.name")}
        hint={t("next.nameHint")}
        validationState={refusal === undefined ? "none" : "error"}
        validationMessage={refusal ?? null}
      >
        <Input
          value={name}
          onChange={(_event, { value }) => {
            setName(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={start}>
          {open
            ? t("next.closeAndStart", { period: open.name })
            : t("next.start", { period: next })}
        </Button>
        {open && (
          <Button
            onClick={() => {
              onStep({ kind: "close", period: open });
            }}
          >
            {t("next.close", { period: open.name })}
          </Button>
        )}
      </div>
    </ViewSection>
  );
}
