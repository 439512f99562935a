import { Field, Input, makeStyles } from "@fluentui/react-components";
import { problemText } from "../../../locales/problemText";
import { useSavedText } from "../fields/useSavedText";
import { useSetUpTexts } from "../useSetUpTexts";
import { typedWeight } from "./weightDrafts";

const useStyles = makeStyles({
  input: { width: "56px", minWidth: 0, "> input": { textAlign: "end" } },
  message: { gridColumn: "1 / -1" },
});

export interface WeightFieldProps {
  readonly name: string;
  readonly stored: number;
  /** Told at every key; undefined once the field shows what is saved. */
  readonly onType: (text: string | undefined) => void;
  readonly onSave: (weight: number) => Promise<void>;
}

/** A weight: its share follows while it is typed, the table when the field is left. */
export function WeightField({ name, stored, onType, onSave }: WeightFieldProps) {
  const styles = useStyles();
  const { t, language } = useSetUpTexts();
  const { text, refusal, problem, type, save, giveUp } = useSavedText({
    stored: String(stored),
    refusalOf: (typed) => (typedWeight(typed) === undefined ? t("model.weightBad") : undefined),
    onSave: (typed) => onSave(typedWeight(typed) ?? stored),
    onType,
  });
  const message = refusal ?? (problem && problemText(problem, language));
  return (
    <Field
      validationState={message === undefined ? "none" : "error"}
      validationMessage={message ?? null}
    >
      <Input
        className={styles.input}
        size="small"
        inputMode="decimal"
        aria-label={t("model.weightOf", { name })}
        value={text}
        onFocus={(event) => {
          event.target.select();
        }}
        onChange={(_event, { value }) => {
          type(value);
        }}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === "Enter") save();
          if (event.key !== "Escape") return;
          event.preventDefault();
          giveUp();
        }}
      />
    </Field>
  );
}
