import { makeStyles, Switch, tokens } from "@fluentui/react-components";
import type { Competency } from "../../../domain/assessment";
import { inLanguage } from "../../../domain/bilingual";
import { textKey } from "../../../domain/textKey";
import { competencyEdit, coreWord } from "../../../sheets/tableEditing/modelEdits";
import { ProblemMessage } from "../../ProblemMessage";
import { useTask } from "../../state/useTask";
import { BilingualFields } from "../fields/BilingualFields";
import type { SectionProps } from "../sections";
import { SubPage } from "../SubPage";
import { useSetUpTexts } from "../useSetUpTexts";
import { AnchorList } from "./AnchorList";
import { DraftedNote } from "./DraftedNote";
import { RemoveCompetency } from "./RemoveCompetency";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

export interface CompetencyEditorProps extends SectionProps {
  readonly competency: Competency;
  readonly onBack: () => void;
}

/** All texts of one competency in both languages, its anchors band by band, and how to take it away. */
export function CompetencyEditor({ competency, onBack, ...props }: CompetencyEditorProps) {
  const styles = useStyles();
  const { t, language } = useSetUpTexts();
  const [switching, run] = useTask<void>();
  const { index, onEdit } = props;
  const { model, settings } = index.assessment;
  const { code, name, group, definition, core, origin } = competency;
  return (
    <SubPage title={`${code} ${inLanguage(name, language)}`} onBack={onBack}>
      <div className={styles.fields}>
        <BilingualFields
          label={t("model.name")}
          stored={name}
          onSave={(of, text) => onEdit([competencyEdit(code, { [`name${of}`]: text })])}
        />
        <BilingualFields
          label={t("model.group")}
          stored={group}
          onSave={(of, text) => onEdit([competencyEdit(code, { [`group${of}`]: text })])}
        />
        <BilingualFields
          label={t("model.definition")}
          rows={3}
          stored={definition}
          onSave={(of, text) => onEdit([competencyEdit(code, { [`definition${of}`]: text })])}
        />
        <Switch
          label={t("model.coreLabel")}
          checked={core}
          onChange={(_event, { checked }) => {
            const word = coreWord(checked, settings.language);
            void run(() => onEdit([competencyEdit(code, { core: word })]));
          }}
        />
        {switching.status === "failed" && <ProblemMessage problem={switching.problem} />}
        {origin === "drafted" && (
          <DraftedNote
            text={t("model.draftedDefinition")}
            onReviewed={(word) => onEdit([competencyEdit(code, { origin: word })])}
          />
        )}
      </div>
      <AnchorList
        code={code}
        bands={model.bands}
        anchors={model.anchors.filter((anchor) => textKey(anchor.code) === textKey(code))}
        onEdit={onEdit}
      />
      <RemoveCompetency competency={competency} index={index} onEdit={onEdit} onRemoved={onBack} />
    </SubPage>
  );
}
