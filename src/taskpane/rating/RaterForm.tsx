import { Button, Field, Input, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type SubmitEvent } from "react";
import { raterGroups, type RaterGroup } from "../../domain/rating";
import { focusInPane } from "../focusInPane";
import type { Rater } from "../state/rater";
import { useTexts } from "../state/useTexts";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: "12px 16px 16px",
  },
  actions: { display: "flex", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
});

export interface RaterFormProps {
  readonly rater: Rater | undefined;
  /** Names that already stand in the workbook, offered while typing. */
  readonly knownNames: readonly string[];
  readonly onSave: (rater: Rater) => void;
  readonly onCancel: () => void;
}

/** Asks once who rates here. */
export function RaterForm({ rater, knownNames, onSave, onCancel }: RaterFormProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const [name, setName] = useState(rater?.name ?? "");
  const [group, setGroup] = useState<RaterGroup>(rater?.group ?? "manager");
  const [isRefused, setRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    focusInPane(field.current);
  }, []);

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (name.trim() === "") setRefused(true);
    else onSave({ name: name.trim(), group });
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Text as="h2" size={400} weight="semibold">
        {t("rater.title")}
      </Text>
      <Text as="p">{t("rater.text")}</Text>
      <Field
        label={t("rater.name")}
        required
        validationMessage={isRefused && name.trim() === "" ? t("rater.nameMissing") : null}
      >
        <Input
          input={{ ref: field }}
          value={name}
          list="known-raters"
          onChange={(_event, { value }) => {
            setName(value);
          }}
        />
      </Field>
      <datalist id="known-raters">
        {knownNames.map((known) => (
          <option key={known} value={known} />
        ))}
      </datalist>
      <Field label={t("rater.group")}>
        <Select
          value={group}
          onChange={(_event, { value }) => {
            setGroup(raterGroups.find((one) => one === value) ?? "manager");
          }}
        >
          {raterGroups.map((one) => (
            <option key={one} value={one}>
              {t(`rater.groups.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary">
          {t("rater.save")}
        </Button>
        <Button onClick={onCancel}>{t("rater.cancel")}</Button>
      </div>
    </form>
  );
}
