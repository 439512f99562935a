import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import type { Language } from "../domain/bilingual";
import { LanguageChoice } from "./LanguageChoice";
import { ProblemMessage } from "./ProblemMessage";
import type { PaneActions } from "./state/paneActions";
import { useSummary } from "./state/useSummary";
import { useTexts } from "./state/useTexts";

const useStyles = makeStyles({
  footer: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: "8px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
});

export interface PaneFooterProps {
  readonly onBuildSummary: PaneActions["buildSummary"];
  readonly onChooseLanguage: (language: Language) => void;
}

/** What can be done with all employees, and the pane's language. */
export function PaneFooter({ onBuildSummary, onChooseLanguage }: PaneFooterProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const summary = useSummary(onBuildSummary);
  return (
    <footer className={styles.footer}>
      {summary.problem && <ProblemMessage problem={summary.problem} />}
      <div className={styles.row}>
        <Button
          icon={<DocumentTableRegular />}
          title={t("summary.writes")}
          disabledFocusable={summary.isBuilding}
          onClick={summary.build}
        >
          {t("summary.build")}
        </Button>
        <LanguageChoice onChoose={onChooseLanguage} />
      </div>
      <Text size={200}>{summary.text || t("summary.writes")}</Text>
    </footer>
  );
}
