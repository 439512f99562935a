import { Button, makeStyles } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { useState } from "react";
import type { Competency } from "../../../domain/assessment";
import type { AssessmentIndex } from "../../../domain/assessmentIndex";
import { inLanguage } from "../../../domain/bilingual";
import { removalEdits } from "../../../sheets/tableEditing/modelEdits";
import { ProblemMessage } from "../../ProblemMessage";
import { useTask } from "../../state/useTask";
import { ConfirmDialog } from "../ConfirmDialog";
import type { EditTables } from "../sections";
import { useSetUpTexts } from "../useSetUpTexts";
import { dependents } from "./dependents";

const useStyles = makeStyles({ button: { alignSelf: "start" } });

export interface RemoveCompetencyProps {
  readonly competency: Competency;
  readonly index: AssessmentIndex;
  readonly onEdit: EditTables;
  readonly onRemoved: () => void;
}

/** Takes a competency out of the model once it is clear what depends on it. */
export function RemoveCompetency({ competency, index, onEdit, onRemoved }: RemoveCompetencyProps) {
  const styles = useStyles();
  const { t, language } = useSetUpTexts();
  const [isAsked, setAsked] = useState(false);
  const [removing, run] = useTask<void>();
  const name = `${competency.code} ${inLanguage(competency.name, language)}`;

  async function remove(): Promise<void> {
    await onEdit(removalEdits(index.assessment.model, competency.code));
    onRemoved();
  }

  return (
    <>
      {removing.status === "failed" && <ProblemMessage problem={removing.problem} />}
      <Button
        className={styles.button}
        size="small"
        icon={<DeleteRegular />}
        disabledFocusable={removing.status === "working"}
        onClick={() => {
          setAsked(true);
        }}
      >
        {t("model.remove")}
      </Button>
      {isAsked && (
        <ConfirmDialog
          title={t("model.removeTitle", { name })}
          sentences={sentences()}
          confirm={t("model.removeNow")}
          onClose={() => {
            setAsked(false);
          }}
          onConfirm={() => {
            setAsked(false);
            void run(remove);
          }}
        />
      )}
    </>
  );

  function sentences(): readonly string[] {
    const { anchors, ratings, targets } = dependents(index, competency.code);
    return [
      t("model.removeAnchors", { count: anchors }),
      ...(ratings > 0 ? [t("model.removeRatings", { count: ratings })] : []),
      ...(targets > 0 ? [t("model.removeTargets", { count: targets })] : []),
      t("model.removeClosed"),
    ];
  }
}
