import { Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Band } from "../../domain/band";
import type { Rating } from "../../domain/rating";
import { scale } from "../../domain/scale";
import { scoreIn } from "./state/calibrationBasis";
import { useCalibrationTexts } from "./useCalibrationTexts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** What a rating is to become, and why. */
export interface ScoreChange {
  /** Undefined while what is typed cannot be a new score. */
  readonly score: number | undefined;
  readonly reason: string;
  readonly who: string;
}

export interface ScoreChangeFormProps {
  readonly rating: Rating;
  readonly bands: readonly Band[];
  readonly change: ScoreChange;
  /** Whether saving was tried: from then on it is said what is missing. */
  readonly isAsked: boolean;
  readonly onChange: (change: ScoreChange) => void;
}

/** A new score, never without a reason. */
export function ScoreChangeForm(props: ScoreChangeFormProps) {
  const { rating, bands, change, isAsked, onChange } = props;
  const styles = useStyles();
  const { t } = useCalibrationTexts();
  const [typed, setTyped] = useState("");
  const { from = 0, to = 100 } = scale(bands) ?? {};
  const isWrong = change.score === undefined && (isAsked || typed !== "");
  return (
    <div className={styles.form}>
      <Field
        label={t("change.newScore")}
        required
        {...(isWrong
          ? { validationMessage: t("change.scoreWrong", { from, to }) }
          : { hint: t("change.newScoreHint", { from, to }) })}
      >
        <Input
          type="number"
          min={from}
          max={to}
          value={typed}
          onChange={(_event, { value }) => {
            const score = value.trim() === "" ? NaN : Number(value);
            const isUsable = score >= from && score <= to && score !== scoreIn(rating);
            setTyped(value);
            onChange({ ...change, score: isUsable ? score : undefined });
          }}
        />
      </Field>
      <Field
        label={t("change.reason")}
        required
        {...(isAsked && change.reason.trim() === ""
          ? { validationMessage: t("change.reasonMissing") }
          : { hint: t("change.reasonHint") })}
      >
        <Textarea
          rows={2}
          value={change.reason}
          onChange={(_event, { value }) => {
            onChange({ ...change, reason: value });
          }}
        />
      </Field>
      <Field label={t("change.who")}>
        <Input
          value={change.who}
          onChange={(_event, { value }) => {
            onChange({ ...change, who: value });
          }}
        />
      </Field>
    </div>
  );
}
