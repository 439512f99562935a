import { useEffect, useState } from "react";
import { editTables } from "../../excel/setup/editTables";
import { rememberedRater } from "../state/rater";
import { wantedSection } from "../state/wantedSection";
import type { PersonViewProps } from "../views/paneView";
import { SectionFrame } from "./SectionFrame";
import { SectionList } from "./SectionList";
import { sectionNames, sections, type EditTables, type SectionName } from "./sections";
import { useSetUpTexts } from "./useSetUpTexts";

const onEdit: EditTables = (edits, reason) => editTables(edits, reason, rememberedRater()?.name);

/** Setting up, connected to the workbook: a list of sections, or the one that is open. */
export function SetUpView(props: PersonViewProps) {
  const { t } = useSetUpTexts();
  const [open, setOpen] = useState(wantedSection.get);
  const [left, setLeft] = useState<SectionName>();
  useEffect(() => {
    wantedSection.set(undefined);
  }, []);
  const Section = open && sections.get(open);
  if (!open || !Section) {
    const names = sectionNames.filter((name) => sections.has(name));
    return <SectionList names={names} left={left} onOpen={setOpen} />;
  }
  return (
    <SectionFrame
      key={open}
      title={t(`sections.${open}.title`)}
      onBack={() => {
        setLeft(open);
        setOpen(undefined);
      }}
    >
      <Section {...props} onEdit={onEdit} />
    </SectionFrame>
  );
}
