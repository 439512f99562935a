import { mergeClasses } from "@fluentui/react-components";
import type { MemberStanding } from "../../../domain/team/memberStanding";
import { useTeamTexts } from "../useTeamTexts";
import type { HeatMapProps } from "./HeatMap";
import { competencyColumn, heatCellText } from "./heatPlace";
import { useHeatStyles } from "./useHeatStyles";

export interface HeatRowProps extends Pick<HeatMapProps, "model" | "content" | "chosen"> {
  readonly row: number;
  readonly member: MemberStanding;
  /** The column that has the grid's one tab stop, where it is in this row. */
  readonly activeColumn: number | undefined;
  readonly onChoose: (column: number) => void;
}

/** The cells of one person. */
export function HeatRow(props: HeatRowProps) {
  const { model, content, chosen, row, member, activeColumn, onChoose } = props;
  const styles = useHeatStyles();
  const { t, language } = useTeamTexts();
  const columns = competencyColumn + model.competencies.length;
  return Array.from({ length: columns }, (_, column) => {
    const { shown, said, hue } = heatCellText(member, column, { model, content, language, t });
    const isChosen = chosen?.employee.id === member.employee.id && chosen.column === column;
    return (
      <div
        key={column}
        className={mergeClasses(
          styles.cell,
          column === 0 && styles.name,
          hue && styles[`hue${hue}`],
          column > 0 && !hue && styles.quiet,
          isChosen && styles.chosen,
        )}
        role={column === 0 ? "rowheader" : "gridcell"}
        aria-colindex={column + 1}
        aria-label={said}
        aria-selected={isChosen}
        tabIndex={column === activeColumn ? 0 : -1}
        data-place={`${String(row)},${String(column)}`}
        onClick={() => {
          onChoose(column);
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          onChoose(column);
        }}
      >
        {column === 0 ? <span className={styles.nameText}>{shown}</span> : shown}
      </div>
    );
  });
}
