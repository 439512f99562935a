import { makeStyles, tokens } from "@fluentui/react-components";
import type { CompetencyModel } from "../../../domain/assessment";
import type { Band } from "../../../domain/band";
import { movedBound } from "../../../domain/bands/movedBound";
import { bandsEdit } from "../../../sheets/tableEditing/modelEdits";
import { BandBadge } from "../../BandBadge";
import { BilingualFields } from "../fields/BilingualFields";
import { SavedField } from "../fields/SavedField";
import type { EditTables } from "../sections";
import { useSetUpTexts } from "../useSetUpTexts";
import { RemoveBand } from "./RemoveBand";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  bounds: { display: "flex", alignItems: "start", gap: "12px" },
  bound: { flex: "1 1 0", minWidth: 0 },
});

export interface BandCardProps {
  readonly band: Band;
  readonly model: CompetencyModel;
  readonly onEdit: EditTables;
}

/** One band: where it begins and ends, and what it is called. */
export function BandCard({ band, model, onEdit }: BandCardProps) {
  const styles = useStyles();
  const { t } = useSetUpTexts();
  const { number } = band;
  const { bands } = model;

  function move(bound: "from" | "to", text: string) {
    const value = text.trim() === "" ? Number.NaN : Number(text.normalize("NFKC"));
    return Number.isFinite(value) ? movedBound(bands, { number, bound, value }) : undefined;
  }

  function refusalOf(bound: "from" | "to", text: string): string | undefined {
    const moved = move(bound, text);
    if (!moved) return t("bands.notANumber");
    return moved.ok ? undefined : t(`bands.${moved.refusal}`);
  }

  async function save(bound: "from" | "to", text: string): Promise<void> {
    const moved = move(bound, text);
    if (moved?.ok) await onEdit([bandsEdit(moved.bands)]);
  }

  return (
    <div className={styles.card} role="group" aria-label={t("bands.band", { number })}>
      <div className={styles.head}>
        <BandBadge band={band} bandCount={bands.length} />
        {bands.length > 1 && <RemoveBand number={number} model={model} onEdit={onEdit} />}
      </div>
      <div className={styles.bounds}>
        {(["from", "to"] as const).map((bound) => (
          <SavedField
            key={bound}
            className={styles.bound}
            label={t(`bands.${bound}`)}
            stored={String(band[bound])}
            refusalOf={(text) => refusalOf(bound, text)}
            onSave={(text) => save(bound, text)}
          />
        ))}
      </div>
      <BilingualFields
        label={t("bands.label")}
        stored={band.label}
        onSave={(of, text) =>
          onEdit([
            bandsEdit([{ ...band, label: { ...band.label, [of === "Zh" ? "zh" : "en"]: text } }]),
          ])
        }
      />
    </div>
  );
}
