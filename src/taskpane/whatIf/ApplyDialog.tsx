import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { inLanguage } from "../../domain/bilingual";
import { modelVersion } from "../../domain/modelVersion";
import { textKey } from "../../domain/textKey";
import { scoreText } from "../state/numberTexts";
import type { TriedWeight } from "./state/useScenario";
import type { WhatIfBasis } from "./state/whatIfBasis";
import { useWhatIfTexts } from "./useWhatIfTexts";

const useStyles = makeStyles({
  surface: { padding: "16px", margin: "8px auto", maxHeight: "calc(100vh - 16px)" },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: {
    margin: 0,
    paddingInlineStart: "18px",
    fontVariantNumeric: "tabular-nums",
  },
});

export interface ApplyDialogProps {
  readonly basis: WhatIfBasis;
  readonly tried: readonly TriedWeight[];
  readonly onClose: () => void;
  readonly onConfirm: (reason: string) => void;
}

/** What applying will write, and what it means for totals, versions and closed periods. */
export function ApplyDialog({ basis, tried, onClose, onConfirm }: ApplyDialogProps) {
  const styles = useStyles();
  const { t, language } = useWhatIfTexts();
  const [reason, setReason] = useState("");
  const consequences = [
    t("confirm.open", { period: basis.period.name }),
    t("confirm.version", { version: versionWith(basis, tried) }),
    t("confirm.closed"),
    t("confirm.undo"),
  ];
  return (
    <Dialog
      open
      onOpenChange={(_event, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{t("confirm.title", { count: tried.length })}</DialogTitle>
          <DialogContent className={styles.content}>
            <ul className={styles.list}>
              {tried.map(({ competency, weight }) => (
                <li key={competency.code}>
                  {t("confirm.change", {
                    competency: `${competency.code} ${inLanguage(competency.name, language)}`,
                    before: scoreText(competency.weight, language),
                    after: scoreText(weight, language),
                  })}
                </li>
              ))}
            </ul>
            {consequences.map((sentence) => (
              <Text key={sentence} as="p" size={200}>
                {sentence}
              </Text>
            ))}
            <Field label={t("confirm.reason")} hint={t("confirm.reasonHint")}>
              <Input
                value={reason}
                onChange={(_event, { value }) => {
                  setReason(value);
                }}
              />
            </Field>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t("confirm.cancel")}</Button>
            <Button
              appearance="primary"
              onClick={() => {
                onConfirm(reason.trim());
              }}
            >
              {t("confirm.confirm")}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function versionWith({ model }: WhatIfBasis, tried: readonly TriedWeight[]): string {
  const weights = new Map(
    tried.map(({ competency, weight }) => [textKey(competency.code), weight]),
  );
  const competencies = model.competencies.map((one) => ({
    ...one,
    weight: weights.get(textKey(one.code)) ?? one.weight,
  }));
  return modelVersion({ ...model, competencies });
}
