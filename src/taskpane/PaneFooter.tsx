import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import type { Language } from "../domain/bilingual";
import { LanguageChoice } from "./LanguageChoice";
import { ProblemMessage } from "./ProblemMessage";
import type { PaneActions } from "./state/paneActions";
import { useSummary } from "./state/useSummary";
import type { StartUp } from "./state/useStartUp";
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
  readonly startUp: StartUp | undefined;
}

/** What can be done with all employees, and the pane's language. */
export function PaneFooter({ onBuildSummary, onChooseLanguage, startUp }: PaneFooterProps) {
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
      {startUp?.choice !== undefined && (
        <Checkbox
          label={<Text size={200}>{t("startUp.choice")}</Text>}
          checked={startUp.choice}
          onChange={(_event, { checked }) => {
            startUp.choose(checked === true ? "load" : "none");
          }}
        />
      )}
      <Text size={200}>{summary.text || t("summary.writes")}</Text>
    </footer>
  );
}
