import { mergeClasses } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import type { CompetencyModel, Employee } from "../../../domain/assessment";
import type { MemberStanding } from "../../../domain/team/memberStanding";
import type { HeatOrder } from "../state/heatOrder";
import { useTeamTexts } from "../useTeamTexts";
import { HeatHead } from "./HeatHead";
import { competencyColumn, type HeatContent, type HeatPlace } from "./heatPlace";
import { HeatRow } from "./HeatRow";
import { useGridKeys } from "./useGridKeys";
import { cellWidth, nameWidth, rowHeight, useHeatStyles } from "./useHeatStyles";

export interface HeatMapProps {
  readonly model: CompetencyModel;
  readonly people: readonly Employee[];
  readonly standingOf: (employee: Employee) => MemberStanding;
  readonly content: HeatContent;
  readonly order: HeatOrder;
  readonly chosen: HeatPlace | undefined;
  readonly onOrder: (order: HeatOrder) => void;
  readonly onChoose: (place: HeatPlace) => void;
}

/**
 * People down, competencies across, a band's glyph or a number in each cell. Only the rows in sight are there, so 10,000 people cost what
 * 20 do. Keys move as in a sheet (w3.org/WAI/ARIA/apg/patterns/grid).
 */
export function HeatMap(props: HeatMapProps) {
  const { model, people, standingOf, onChoose } = props;
  const styles = useHeatStyles();
  const { t } = useTeamTexts();
  const scroll = useRef<HTMLDivElement>(null);
  const columns = competencyColumn + model.competencies.length;
  const rows = useVirtualizer({
    count: people.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    scrollPaddingStart: rowHeight,
    // Before the first layout, and where there is none.
    initialRect: { width: 320, height: 400 },
  });
  const keys = useGridKeys({ rows: people.length, columns });
  const { active, isMoved } = keys;
  useEffect(() => {
    if (!isMoved) return;
    rows.scrollToIndex(active.row);
    const cell = `[data-place="${String(active.row)},${String(active.column)}"]`;
    // Where the row was out of sight it is there only after the scroll.
    requestAnimationFrame(() => scroll.current?.querySelector<HTMLElement>(cell)?.focus());
  }, [active, isMoved, rows]);
  const width = nameWidth + (columns - 1) * cellWidth;

  return (
    <div ref={scroll} className={styles.scroll}>
      <div
        className={styles.grid}
        style={{ width }}
        role="grid"
        aria-label={t("heat.label")}
        aria-rowcount={people.length + 1}
        aria-colcount={columns}
        tabIndex={-1}
        onKeyDown={keys.onKeyDown}
      >
        <HeatHead {...props} />
        <div className={styles.body} style={{ height: rows.getTotalSize() }} role="rowgroup">
          {rows.getVirtualItems().map(({ index: row, start }) => {
            const employee = people[row];
            return (
              employee && (
                <div
                  key={employee.id}
                  className={mergeClasses(styles.row, styles.placed)}
                  style={{ transform: `translateY(${String(start)}px)` }}
                  role="row"
                  aria-rowindex={row + 2}
                >
                  <HeatRow
                    {...props}
                    row={row}
                    member={standingOf(employee)}
                    activeColumn={active.row === row ? active.column : undefined}
                    onChoose={(column) => {
                      keys.setActive({ row, column });
                      onChoose({ employee, column });
                    }}
                  />
                </div>
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}
