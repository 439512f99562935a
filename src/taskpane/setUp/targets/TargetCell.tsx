import { Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { scoreText } from "../../state/numberTexts";
import { useSetUpTexts } from "../useSetUpTexts";
import type { CellEditing } from "./state/useCellEditing";
import type { GridCell } from "./state/targetGrid";

const useStyles = makeStyles({
  cell: {
    height: "32px",
    padding: "2px",
    textAlign: "center",
    fontVariantNumeric: "tabular-nums",
    cursor: "text",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  inherited: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
  input: { width: "56px", minWidth: 0, "> input": { textAlign: "center" } },
});

export interface TargetCellProps {
  readonly label: string;
  readonly row: number;
  readonly column: number;
  readonly cell: GridCell;
  readonly editing: CellEditing;
}

/** A target; one that the row does not set itself is shown in italics. */
export function TargetCell({ label, row, column, cell, editing }: TargetCellProps) {
  const styles = useStyles();
  const { t, language } = useSetUpTexts();
  const isOpen = editing.isOpen(row, column);
  const shown = cell.target ?? cell.inherited;
  const isInherited = cell.target === undefined && shown !== undefined;
  const text = shown === undefined ? "" : scoreText(shown, language);
  const said =
    text === "" ? t("targets.none") : isInherited ? t("targets.inherited", { target: text }) : text;
  return (
    <td
      role="gridcell"
      data-row={row}
      data-column={column}
      tabIndex={editing.isActive(row, column) && !isOpen ? 0 : -1}
      className={mergeClasses(styles.cell, isInherited && styles.inherited)}
      {...(!isOpen && { "aria-label": `${label}: ${said}` })}
      onFocus={() => {
        editing.activate(row, column);
      }}
      onClick={() => {
        editing.open(row, column);
      }}
      onKeyDown={(event) => {
        editing.onCellKey(event, row, column);
      }}
    >
      {isOpen ? (
        <Input
          className={styles.input}
          size="small"
          inputMode="decimal"
          autoFocus
          aria-label={label}
          aria-invalid={editing.isRefused}
          value={editing.text}
          onFocus={(event) => {
            event.stopPropagation();
            if (editing.startsWhole) event.target.select();
          }}
          onClick={(event) => {
            event.stopPropagation();
          }}
          onChange={(_event, { value }) => {
            editing.type(value);
          }}
          onBlur={editing.leave}
          onKeyDown={editing.onInputKey}
        />
      ) : (
        text
      )}
    </td>
  );
}
