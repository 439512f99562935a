import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import { textKey } from "../../../domain/textKey";
import { coreWord, newCompetencyEdit } from "../../../sheets/tableEditing/modelEdits";
import { ProblemMessage } from "../../ProblemMessage";
import { useTask } from "../../state/useTask";
import type { SectionProps } from "../sections";
import { useSetUpTexts } from "../useSetUpTexts";
import { nextCode } from "./nextCode";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  code: { maxWidth: "120px" },
  submit: { alignSelf: "start" },
});

export interface AddCompetencyProps extends SectionProps {
  readonly onAdded: (code: string) => void;
}

/** A new competency: its code, for good, and its name; all else is written once it is there. */
export function AddCompetency({ index, onEdit, onAdded }: AddCompetencyProps) {
  const styles = useStyles();
  const { t, language } = useSetUpTexts();
  const [adding, run] = useTask<void>();
  const { model, settings } = index.assessment;
  const codes = model.competencies.map((one) => one.code);
  const [code, setCode] = useState(() => nextCode(codes));
  const [name, setName] = useState("");
  const isTaken = codes.some((one) => textKey(one) === textKey(code.trim()));
  const isReady = code.trim() !== "" && name.trim() !== "" && !isTaken;

  function add(event: SyntheticEvent): void {
    event.preventDefault();
    if (!isReady) return;
    const last = model.competencies.at(-1);
    void run(async () => {
      await onEdit([
        newCompetencyEdit(code.trim(), {
          [language === "zh-CN" ? "nameZh" : "nameEn"]: name.trim(),
          groupZh: last?.group.zh ?? "",
          groupEn: last?.group.en ?? "",
          core: coreWord(false, settings.language),
          weight: 1,
        }),
      ]);
      onAdded(code.trim());
    });
  }

  return (
    <form className={styles.form} onSubmit={add}>
      <Field
        className={styles.code}
        size="small"
        label={t("model.code")}
        validationState={isTaken ? "error" : "none"}
        validationMessage={isTaken ? t("model.codeTaken") : null}
        required
      >
        <Input
          value={code}
          maxLength={20}
          style={{ minWidth: 0 }}
          onChange={(_event, { value }) => {
            setCode(value);
          }}
        />
      </Field>
      <Field size="small" label={t("model.name")} required>
        <Input
          value={name}
          style={{ minWidth: 0 }}
          onChange={(_event, { value }) => {
            setName(value);
          }}
        />
      </Field>
      {adding.status === "failed" && <ProblemMessage problem={adding.problem} />}
      <Button
        className={styles.submit}
        type="submit"
        appearance="primary"
        disabledFocusable={!isReady || adding.status === "working"}
      >
        {t("model.addNow")}
      </Button>
    </form>
  );
}
