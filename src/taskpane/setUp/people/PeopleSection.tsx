import { useState } from "react";
import type { Employee } from "../../../domain/assessment";
import { textKey } from "../../../domain/textKey";
import type { SectionProps } from "../sections";
import { SubPage } from "../SubPage";
import { PeopleList } from "./PeopleList";
import { PersonForm } from "./PersonForm";
import { usePeopleTexts } from "./usePeopleTexts";

export type PeopleSectionProps = Pick<SectionProps, "index" | "onEdit" | "onGoTo">;

/** Everybody in the roster; one of them, or somebody new, in a form. */
export function PeopleSection(props: PeopleSectionProps) {
  const { t } = usePeopleTexts();
  const [opened, open] = useState<Employee | "new">();
  const [said, say] = useState("");
  const { index } = props;
  if (opened === undefined) {
    return (
      <PeopleList
        index={index}
        said={said}
        onOpen={(next) => {
          say("");
          open(next);
        }}
      />
    );
  }
  const known = opened === "new" ? undefined : index.employeesById.get(textKey(opened.id))?.[0];
  const employee = opened === "new" ? undefined : (known ?? opened);
  return (
    <SubPage
      title={employee ? t("edit", { name: employee.name || employee.id }) : t("new")}
      onBack={() => {
        open(undefined);
      }}
    >
      <PersonForm
        {...props}
        employee={employee}
        onClose={(sentence) => {
          say(sentence);
          open(undefined);
        }}
      />
    </SubPage>
  );
}
