import { Button, makeStyles } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { useState } from "react";
import type { CompetencyModel } from "../../../domain/assessment";
import { withoutBand } from "../../../domain/bands/withoutBand";
import { bandRemovalEdits, bandsEdit } from "../../../sheets/tableEditing/modelEdits";
import { ProblemMessage } from "../../ProblemMessage";
import { useTask } from "../../state/useTask";
import { ConfirmDialog } from "../ConfirmDialog";
import type { EditTables } from "../sections";
import { useSetUpTexts } from "../useSetUpTexts";

const useStyles = makeStyles({ button: { alignSelf: "start" } });

export interface RemoveBandProps {
  readonly number: number;
  readonly model: CompetencyModel;
  readonly onEdit: EditTables;
}

/** Takes a band away once it is clear what goes with it; its neighbour takes over the scores. */
export function RemoveBand({ number, model, onEdit }: RemoveBandProps) {
  const styles = useStyles();
  const { t } = useSetUpTexts();
  const [isAsked, setAsked] = useState(false);
  const [removing, run] = useTask<void>();
  const anchors = model.anchors.filter(({ band }) => band === number).length;
  return (
    <>
      {removing.status === "failed" && <ProblemMessage problem={removing.problem} />}
      <Button
        className={styles.button}
        size="small"
        appearance="subtle"
        icon={<DeleteRegular />}
        aria-label={t("bands.removeOf", { number })}
        onClick={() => {
          setAsked(true);
        }}
      >
        {t("bands.remove")}
      </Button>
      {isAsked && (
        <ConfirmDialog
          title={t("bands.removeTitle", { number })}
          sentences={[
            t("bands.removeAnchors", { count: anchors }),
            t("bands.removeScores"),
            t("model.removeClosed"),
          ]}
          confirm={t("model.removeNow")}
          onClose={() => {
            setAsked(false);
          }}
          onConfirm={() => {
            setAsked(false);
            const others = bandsEdit(withoutBand(model.bands, number));
            void run(() => onEdit([others, ...bandRemovalEdits(model, number)]));
          }}
        />
      )}
    </>
  );
}
