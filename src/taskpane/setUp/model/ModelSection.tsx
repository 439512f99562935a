import { useState } from "react";
import type { SectionProps } from "../sections";
import { SubPage } from "../SubPage";
import { useSetUpTexts } from "../useSetUpTexts";
import { AddCompetency } from "./AddCompetency";
import { BandList } from "./BandList";
import { CompetencyEditor } from "./CompetencyEditor";
import { CompetencyList } from "./CompetencyList";

/** The competency model: its competencies and bands, or the competency that is open. */
export function ModelSection(props: SectionProps) {
  const { t } = useSetUpTexts();
  const { competencies } = props.index.assessment.model;
  const [open, setOpen] = useState<string>();
  const [left, setLeft] = useState<string>();
  const [isAdding, setAdding] = useState(false);
  const competency = competencies.find(({ code }) => code === open);

  function leave(code: string | undefined): void {
    setLeft(code);
    setOpen(undefined);
    setAdding(false);
  }

  if (isAdding) {
    return (
      <SubPage
        title={t("model.add")}
        onBack={() => {
          leave(undefined);
        }}
      >
        <AddCompetency
          {...props}
          onAdded={(code) => {
            setAdding(false);
            setOpen(code);
          }}
        />
      </SubPage>
    );
  }
  if (competency) {
    return (
      <CompetencyEditor
        key={competency.code}
        {...props}
        competency={competency}
        onBack={() => {
          leave(competency.code);
        }}
      />
    );
  }
  return (
    <>
      <CompetencyList
        {...props}
        left={left}
        onOpen={setOpen}
        onAdd={() => {
          setAdding(true);
        }}
      />
      <BandList {...props} />
    </>
  );
}
