import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useState, type SyntheticEvent } from "react";
import { textKey } from "../../../domain/textKey";
import { useSetUpTexts } from "../useSetUpTexts";

const useStyles = makeStyles({
  form: { display: "flex", alignItems: "end", gap: "8px" },
  field: { flexGrow: 1, minWidth: 0 },
});

/** Asks for a job grade that gets a column of its own. */
export function AddGrade(props: {
  readonly grades: readonly string[];
  readonly onAdd: (grade: string) => void;
}) {
  const styles = useStyles();
  const { t } = useSetUpTexts();
  const [grade, setGrade] = useState("");
  const isTaken = props.grades.some((one) => textKey(one) === textKey(grade.trim()));

  function add(event: SyntheticEvent): void {
    event.preventDefault();
    if (isTaken) return;
    props.onAdd(grade.trim());
    setGrade("");
  }

  return (
    <form className={styles.form} onSubmit={add}>
      <Field className={styles.field} size="small" label={t("targets.addGrade")}>
        <Input
          value={grade}
          placeholder={t("targets.allGrades")}
          style={{ minWidth: 0 }}
          onChange={(_event, { value }) => {
            setGrade(value);
          }}
        />
      </Field>
      <Button type="submit" size="small" icon={<AddRegular />} disabledFocusable={isTaken}>
        {t("targets.add")}
      </Button>
    </form>
  );
}
