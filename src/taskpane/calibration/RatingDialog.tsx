import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { inLanguage } from "../../domain/bilingual";
import type { Rating } from "../../domain/rating";
import { textKey } from "../../domain/textKey";
import { ProblemMessage } from "../ProblemMessage";
import { scoreText } from "../state/numberTexts";
import { rememberedRater } from "../state/rater";
import { useTask } from "../state/useTask";
import type { CalibrationActions } from "./calibrationActions";
import { RatingFacts } from "./RatingFacts";
import { RatingHistoryList } from "./RatingHistoryList";
import { ScoreChangeForm, type ScoreChange } from "./ScoreChangeForm";
import { scoreIn, type CalibrationBasis } from "./state/calibrationBasis";
import { useCalibrationTexts } from "./useCalibrationTexts";

const useStyles = makeStyles({
  surface: { padding: "16px", margin: "8px auto", maxHeight: "calc(100vh - 16px)" },
  // Beside the buttons, on one line, there is no room in a pane of 320 px.
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

export interface RatingDialogProps {
  readonly basis: CalibrationBasis;
  readonly rating: Rating;
  readonly actions: CalibrationActions;
  readonly onClose: () => void;
}

/** One rating looked at closer: what it says, how it came about, and a change of it with a reason. */
export function RatingDialog({ basis, rating, actions, onClose }: RatingDialogProps) {
  const styles = useStyles();
  const { t, language } = useCalibrationTexts();
  const [change, setChange] = useState<ScoreChange>({
    score: undefined,
    reason: "",
    who: rememberedRater()?.name ?? "",
  });
  const [isAsked, setAsked] = useState(false);
  const [saving, run] = useTask<number>();
  const isOpenPeriod = basis.period.status === "open";
  const isComplete = change.score !== undefined && change.reason.trim() !== "";

  function save(): void {
    const { score, reason, who } = change;
    setAsked(true);
    if (score === undefined || reason.trim() === "") return;
    const { period, employeeId, competency, rater, raterGroup } = rating;
    const key = { period, employeeId, competency, rater, raterGroup };
    const written = { key, value: score, reason: reason.trim(), who: who.trim() };
    void run(() => actions.changeRating(written).then(() => score));
  }

  return (
    <Dialog
      open
      onOpenChange={(_event, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{titleOf(basis, rating, { t, language })}</DialogTitle>
          <DialogContent className={styles.content}>
            <RatingFacts
              rating={rating}
              onSelectCell={(address) => {
                onClose();
                actions.selectCell(address);
              }}
            />
            <RatingHistoryList rating={rating} readHistory={actions.readHistory} />
            {isOpenPeriod && saving.status !== "done" && (
              <ScoreChangeForm
                rating={rating}
                bands={basis.model.bands}
                change={change}
                isAsked={isAsked}
                onChange={setChange}
              />
            )}
            {saving.status === "failed" && <ProblemMessage problem={saving.problem} />}
            <Text role="status" size={200}>
              {saving.status === "working" && t("change.saving")}
              {saving.status === "done" &&
                t("change.saved", {
                  before: scoreText(scoreIn(rating) ?? 0, language),
                  after: scoreText(saving.value, language),
                })}
            </Text>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t("change.close")}</Button>
            {isOpenPeriod && saving.status !== "done" && (
              <Button
                appearance={isComplete ? "primary" : "secondary"}
                disabledFocusable={saving.status === "working"}
                onClick={save}
              >
                {t("change.save")}
              </Button>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function titleOf(
  { index, model }: CalibrationBasis,
  { employeeId, competency: code }: Rating,
  { t, language }: ReturnType<typeof useCalibrationTexts>,
): string {
  const employee = index.employeesById.get(textKey(employeeId))?.[0];
  const competency = model.competencies.find((one) => textKey(one.code) === textKey(code));
  return t("change.title", {
    name: employee?.name ?? employeeId,
    competency: competency ? `${code} ${inLanguage(competency.name, language)}` : code,
  });
}
