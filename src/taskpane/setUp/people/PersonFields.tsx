import { Checkbox, Field, Input } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import type { Employee } from "../../../domain/assessment";
import type { AssessmentIndex } from "../../../domain/assessmentIndex";
import { textKey } from "../../../domain/textKey";
import type { PersonRefusals } from "./personRefusals";
import { usePeopleTexts } from "./usePeopleTexts";

const texts = ["name", "department", "role", "grade"] as const;

export interface PersonFieldsProps {
  readonly index: AssessmentIndex;
  readonly person: Employee;
  /** Whether the roster has them: then the ID is what ratings are kept under. */
  readonly isKnown: boolean;
  readonly refusals: PersonRefusals;
  readonly onChange: (person: Employee) => void;
}

/** The fields of an employee; what others have in the same column is suggested. */
export function PersonFields({ index, person, isKnown, refusals, onChange }: PersonFieldsProps) {
  const { t } = usePeopleTexts();
  const taken = index.employeesById.get(textKey(person.id.trim()))?.[0];
  const idMessage = refusals.id && t(refusals.id, { name: taken?.name ?? person.id });
  return (
    <>
      <Field
        label={t("fields.id")}
        required
        hint={t(isKnown ? "fields.idFixed" : "fields.idHint")}
        validationState={idMessage ? "error" : "none"}
        validationMessage={idMessage ?? null}
      >
        <Input
          value={person.id}
          readOnly={isKnown}
          onChange={(_event, { value }) => {
            onChange({ ...person, id: value });
          }}
        />
      </Field>
      {texts.map((field) => (
        <SuggestedField
          key={field}
          label={t(`fields.${field}`)}
          value={person[field]}
          employees={index.assessment.employees}
          {...(field !== "name" && { field })}
          onChange={(value) => {
            onChange({ ...person, [field]: value });
          }}
        />
      ))}
      <ManagerField index={index} person={person} refusals={refusals} onChange={onChange} />
      <Checkbox
        label={t("fields.hasLeft")}
        checked={person.status === "left"}
        onChange={(_event, { checked }) => {
          onChange({ ...person, status: checked === true ? "left" : "active" });
        }}
      />
    </>
  );
}

function ManagerField(props: Omit<PersonFieldsProps, "isKnown">) {
  const { t } = usePeopleTexts();
  const { index, person, refusals, onChange } = props;
  const leader = index.employeesById.get(textKey(person.manager.trim()))?.[0];
  const isOwn = refusals.manager === "managerSelf";
  const note = refusals.manager && t(`fields.${refusals.manager}`);
  return (
    <Field
      label={t("fields.manager")}
      validationState={note ? (isOwn ? "error" : "warning") : "none"}
      validationMessage={note ?? null}
      {...(leader && !note && { hint: t("fields.managerHint", { name: leader.name }) })}
    >
      <Input
        value={person.manager}
        onChange={(_event, { value }) => {
          onChange({ ...person, manager: value });
        }}
      />
    </Field>
  );
}

interface SuggestedFieldProps {
  readonly label: string;
  readonly value: string;
  readonly employees: readonly Employee[];
  /** Whose values are suggested; left out: none. */
  readonly field?: "department" | "role" | "grade";
  readonly onChange: (value: string) => void;
}

function SuggestedField({ label, value, employees, field, onChange }: SuggestedFieldProps) {
  const id = useId();
  const known = useMemo(
    () => [...new Set(field ? employees.map((each) => each[field]) : [])].filter(Boolean),
    [employees, field],
  );
  return (
    <Field label={label}>
      <Input
        value={value}
        {...(known.length > 0 && { list: id })}
        onChange={(_event, data) => {
          onChange(data.value);
        }}
      />
      {known.length > 0 && (
        <datalist id={id}>
          {known.slice(0, 200).map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </Field>
  );
}
