import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "./state/useTexts";

const useStyles = makeStyles({ cell: { fontSize: tokens.fontSizeBase200 } });

export interface CellLinkProps {
  /** "Ratings!F12" */
  readonly cell: string;
  readonly onSelectCell: (address: string) => void;
}

/** The way to a cell. */
export function CellLink({ cell, onSelectCell }: CellLinkProps) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <>
      <Link
        as="button"
        className={styles.cell}
        aria-label={t("problems.goTo", { cell })}
        onClick={() => {
          onSelectCell(cell);
        }}
      >
        {cell}
      </Link>{" "}
    </>
  );
}
