import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { inLanguage } from "../../../domain/bilingual";
import type { Scale } from "../../../domain/scale";
import { ProblemMessage } from "../../ProblemMessage";
import { useSetUpTexts } from "../useSetUpTexts";
import { GradeHeader } from "./GradeHeader";
import type { TargetGrid } from "./state/targetGrid";
import { typedTarget } from "./state/typedTarget";
import { useCellEditing } from "./state/useCellEditing";
import { TargetCell } from "./TargetCell";

const useStyles = makeStyles({
  frame: {
    overflowX: "auto",
    // Cells that the keyboard reaches must not stop below the column of names.
    scrollPaddingInlineStart: "116px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: { borderCollapse: "separate", borderSpacing: 0, width: "100%" },
  name: {
    position: "sticky",
    insetInlineStart: 0,
    zIndex: 1,
    width: "112px",
    minWidth: "112px",
    padding: "4px 8px",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: {
    padding: "2px",
    minWidth: "56px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // In sight wherever the grid is scrolled to.
  refusal: {
    position: "sticky",
    bottom: 0,
    zIndex: 2,
    color: tokens.colorPaletteRedForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface TargetTableProps {
  readonly grid: TargetGrid;
  readonly limits: Scale;
  readonly onSet: (grade: string, code: string, target: number | "") => Promise<void>;
  /** Takes a column's targets over into another job grade. */
  readonly onCopy: (column: number, grade: string) => void;
  readonly onRemove: (grade: string) => void;
}

/** Competencies downward, job grades across; a cell takes a number on the scale. */
export function TargetTable({ grid, limits, onSet, onCopy, onRemove }: TargetTableProps) {
  const styles = useStyles();
  const { t, language } = useSetUpTexts();
  const table = useRef<HTMLTableElement>(null);
  const editing = useCellEditing({
    table,
    storedAt: ({ row, column }) => String(grid.rows[row]?.cells[column]?.target ?? ""),
    isTaken: (text) => typedTarget(text, limits) !== undefined,
    async onSave({ row, column }, text) {
      const code = grid.rows[row]?.competency.code;
      const target = typedTarget(text, limits);
      if (code === undefined || target === undefined) return;
      await onSet(grid.columns[column]?.grade ?? "", code, target);
    },
  });

  return (
    <>
      <div className={styles.frame}>
        <table role="grid" ref={table} className={styles.table} aria-label={t("targets.grid")}>
          <thead>
            <tr>
              <th scope="col" className={styles.name}>
                <Text size={200}>{t("model.competencies")}</Text>
              </th>
              {grid.columns.map(({ grade }, column) => (
                <th key={grade} scope="col" className={styles.head}>
                  <GradeHeader
                    columns={grid.columns}
                    column={column}
                    onCopy={onCopy}
                    onRemove={onRemove}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.rows.map(({ competency, cells }, row) => {
              const name = `${competency.code} ${inLanguage(competency.name, language)}`;
              return (
                <tr key={competency.code}>
                  <th scope="row" className={styles.name}>
                    <Text size={200}>{name}</Text>
                  </th>
                  {cells.map((cell, column) => (
                    <TargetCell
                      key={grid.columns[column]?.grade}
                      label={t("targets.cell", { name, grade: gradeName(column) })}
                      row={row}
                      column={column}
                      cell={cell}
                      editing={editing}
                    />
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <Text role="alert" size={200} className={styles.refusal}>
        {editing.isRefused && t("targets.refused", { from: limits.from, to: limits.to })}
      </Text>
      {editing.problem && <ProblemMessage problem={editing.problem} />}
    </>
  );

  function gradeName(column: number): string {
    const grade = grid.columns[column]?.grade ?? "";
    return grade === "" ? t("targets.allGrades") : grade;
  }
}
