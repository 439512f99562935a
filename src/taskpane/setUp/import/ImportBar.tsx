import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ProblemMessage } from "../../ProblemMessage";
import type { TaskState } from "../../state/useTask";
import { useImportTexts } from "./useImportTexts";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    marginTop: "auto",
    padding: "8px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  quiet: { color: tokens.colorNeutralForeground2, ":empty": { display: "none" } },
  button: { alignSelf: "end" },
});

export interface ImportBarProps {
  /** How many people are written. */
  readonly count: number;
  readonly importing: TaskState<undefined>;
  readonly onImport: () => void;
}

/** Takes the list, and says how that goes. */
export function ImportBar({ count, importing, onImport }: ImportBarProps) {
  const styles = useStyles();
  const { t } = useImportTexts();
  const isWorking = importing.status === "working";
  return (
    <footer className={styles.bar}>
      {importing.status === "failed" && <ProblemMessage problem={importing.problem} />}
      <Text role="status" size={200} className={styles.quiet}>
        {isWorking && t("import.writing")}
      </Text>
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={count === 0 || isWorking}
        onClick={onImport}
      >
        {count === 0 ? t("import.nothing") : t("import.people", { count })}
      </Button>
    </footer>
  );
}
