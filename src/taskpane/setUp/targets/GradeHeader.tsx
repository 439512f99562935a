import {
  makeStyles,
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { useSetUpTexts } from "../useSetUpTexts";
import type { GridColumn } from "./state/targetGrid";

const useStyles = makeStyles({
  button: { minWidth: 0, width: "100%", paddingInline: "4px", whiteSpace: "nowrap" },
});

export interface GradeHeaderProps {
  readonly columns: readonly GridColumn[];
  readonly column: number;
  readonly onCopy: (column: number, grade: string) => void;
  readonly onRemove: (grade: string) => void;
}

/** A job grade, with what can be done with all its targets at once. */
export function GradeHeader({ columns, column, onCopy, onRemove }: GradeHeaderProps) {
  const styles = useStyles();
  const { t } = useSetUpTexts();
  const { grade, isInTable } = columns[column] ?? { grade: "", isInTable: false };
  const nameOf = (one: string) => (one === "" ? t("targets.allGrades") : one);
  const others = columns.filter((one) => one.grade !== grade);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton className={styles.button} size="small" appearance="subtle">
          {nameOf(grade)}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {others.map((other) => (
            <MenuItem
              key={other.grade}
              disabled={!isInTable}
              onClick={() => {
                onCopy(column, other.grade);
              }}
            >
              {t("targets.copyTo", { grade: nameOf(other.grade) })}
            </MenuItem>
          ))}
          {others.length > 0 && <MenuDivider />}
          <MenuItem
            disabled={!isInTable}
            onClick={() => {
              onRemove(grade);
            }}
          >
            {t("targets.remove", { grade: nameOf(grade) })}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
