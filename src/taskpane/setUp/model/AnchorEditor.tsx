import { makeStyles, tokens } from "@fluentui/react-components";
import type { Anchor } from "../../../domain/assessment";
import { anchorEdit } from "../../../sheets/tableEditing/modelEdits";
import { BilingualFields } from "../fields/BilingualFields";
import type { EditTables } from "../sections";
import { useSetUpTexts } from "../useSetUpTexts";
import { DraftedNote } from "./DraftedNote";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

export interface AnchorEditorProps {
  readonly code: string;
  readonly band: number;
  /** Undefined while the table has none. */
  readonly anchor: Anchor | undefined;
  readonly onEdit: EditTables;
}

/** What one band of one competency looks like: level definition and behaviours. */
export function AnchorEditor({ code, band, anchor, onEdit }: AnchorEditorProps) {
  const styles = useStyles();
  const { t } = useSetUpTexts();
  const key = { code, band };
  const { zh, en } = anchor?.behaviours ?? { zh: [], en: [] };
  return (
    <div className={styles.fields}>
      {anchor?.origin === "drafted" && (
        <DraftedNote
          text={t("model.draftedAnchor")}
          onReviewed={(word) => onEdit([anchorEdit(key, { origin: word })])}
        />
      )}
      <BilingualFields
        label={t("model.levelDefinition")}
        rows={2}
        stored={anchor?.levelDefinition ?? { zh: "", en: "" }}
        onSave={(of, text) => onEdit([anchorEdit(key, { [`levelDefinition${of}`]: text })])}
      />
      <BilingualFields
        label={t("model.behaviours")}
        hint={t("model.behavioursHint")}
        rows={5}
        stored={{ zh: zh.join("\n"), en: en.join("\n") }}
        onSave={(of, text) => onEdit([anchorEdit(key, { [`behaviours${of}`]: text })])}
      />
    </div>
  );
}
