import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Employee } from "../../../domain/assessment";
import { ProblemMessage } from "../../ProblemMessage";
import { useTask } from "../../state/useTask";
import { ConfirmDialog } from "../ConfirmDialog";
import type { PeopleSectionProps } from "./PeopleSection";
import { personEdit, personRemoval } from "./personEdit";
import { PersonFields } from "./PersonFields";
import { personRefusals } from "./personRefusals";
import { usePeopleTexts } from "./usePeopleTexts";
import { useRemovalQuestion } from "./useRemovalQuestion";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  status: { ":empty": { display: "none" } },
});

const blank: Employee = {
  id: "",
  name: "",
  department: "",
  role: "",
  grade: "",
  manager: "",
  status: "active",
};

export interface PersonFormProps extends PeopleSectionProps {
  /** Left out: somebody new. */
  readonly employee: Employee | undefined;
  /** Back to the list, with what has been done. */
  readonly onClose: (said: string) => void;
}

/** All that the roster says of somebody. */
export function PersonForm({ index, employee, onEdit, onGoTo, onClose }: PersonFormProps) {
  const styles = useStyles();
  const { t } = usePeopleTexts();
  const [person, setPerson] = useState(employee ?? blank);
  const [isTried, setTried] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [writing, run] = useTask<undefined>();
  const question = useRemovalQuestion(index);
  const refusals = personRefusals(index, trimmed(person), { isNew: !employee });
  const { language } = index.assessment.settings;

  function save(): void {
    setTried(true);
    if (refusals.id ?? refusals.manager === "managerSelf") return;
    void run(async () => {
      await onEdit([personEdit(trimmed(person), employee ? "update" : "add", language)]);
      onClose(t("saved"));
      return undefined;
    });
  }

  function remove(gone: Employee): void {
    setAsked(false);
    void run(async () => {
      await onEdit([personRemoval(gone)]);
      onClose(t("removed", { name: gone.name || gone.id }));
      return undefined;
    });
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <PersonFields
        index={index}
        person={person}
        isKnown={employee !== undefined}
        refusals={isTried || person.id !== "" ? refusals : {}}
        onChange={setPerson}
      />
      {writing.status === "failed" && <ProblemMessage problem={writing.problem} />}
      <Text role="status" size={200} className={styles.status}>
        {writing.status === "working" && t("saving")}
      </Text>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={writing.status === "working"}>
          {t("save")}
        </Button>
        {employee && (
          <>
            <Button
              onClick={() => {
                onGoTo({ employeeId: employee.id }, "rate");
              }}
            >
              {t("rate")}
            </Button>
            <Button
              appearance="subtle"
              onClick={() => {
                setAsked(true);
              }}
            >
              {t("remove")}
            </Button>
          </>
        )}
      </div>
      {isAsked && employee && (
        <ConfirmDialog
          {...question(employee)}
          onClose={() => {
            setAsked(false);
          }}
          onConfirm={() => {
            remove(employee);
          }}
        />
      )}
    </form>
  );
}

/** Keys are compared without the spaces around them, so none are written. */
function trimmed(person: Employee): Employee {
  const { id, name, department, role, grade, manager, status } = person;
  const texts = { name, department, role, grade, manager };
  const clean = Object.entries(texts).map(([key, text]) => [key, text.trim()] as const);
  return { ...person, ...Object.fromEntries(clean), id: id.trim(), status };
}
