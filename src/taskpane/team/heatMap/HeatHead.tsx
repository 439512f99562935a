import { mergeClasses } from "@fluentui/react-components";
import { inLanguage } from "../../../domain/bilingual";
import type { HeatOrder } from "../state/heatOrder";
import { useTeamTexts } from "../useTeamTexts";
import type { HeatMapProps } from "./HeatMap";
import { useHeatStyles } from "./useHeatStyles";

/** The header row: each column sorts the people by what is in it. */
export function HeatHead({ model, order, onOrder }: HeatMapProps) {
  const styles = useHeatStyles();
  const { t, language } = useTeamTexts();
  const columns: readonly HeatColumn[] = [
    { order: "roster", shown: t("heat.employee"), name: t("heat.employee") },
    { order: "total", shown: t("heat.total"), name: t("heat.total") },
    ...model.competencies.map(({ code, name }, place) => ({
      order: place,
      shown: code,
      name: `${code} ${inLanguage(name, language)}`,
    })),
  ];
  return (
    <div role="rowgroup" className={styles.head}>
      <div className={styles.row} role="row" aria-rowindex={1}>
        {columns.map((column, at) => (
          <div
            key={column.order}
            className={mergeClasses(styles.cell, at === 0 && styles.name)}
            role="columnheader"
            aria-colindex={at + 1}
            aria-sort={at > 0 && column.order === order ? "descending" : "none"}
          >
            <button
              type="button"
              className={mergeClasses(styles.cell, styles.headButton, at === 0 && styles.headName)}
              title={column.name}
              aria-label={at === 0 ? t("heat.roster") : t("heat.sort", { column: column.name })}
              onClick={() => {
                onOrder(column.order);
              }}
            >
              {column.shown}
              {at > 0 && column.order === order && "↓"}
            </button>
          </div>
        ))}
      </div>
    </div>
  );
}

interface HeatColumn {
  readonly order: HeatOrder;
  readonly shown: string;
  readonly name: string;
}
