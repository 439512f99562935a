import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { AssessmentIndex } from "../../domain/assessmentIndex";
import type { ReportChoice } from "../../sheets/reports/plannedReport";
import { ReportBuild } from "./ReportBuild";
import type { ReportActions } from "./reportActions";
import { ReportForm } from "./ReportForm";
import { useReportTexts } from "./useReportTexts";

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: "16px",
    overflowY: "auto",
  },
});

export interface ReportsViewProps {
  readonly index: AssessmentIndex;
  readonly actions: ReportActions;
  readonly onSelectCell: (address: string) => void;
}

/** Chooses a sheet to make, says what will be written, and makes it. */
export function ReportsView({ index, actions, onSelectCell }: ReportsViewProps) {
  const styles = useStyles();
  const { t } = useReportTexts();
  const [choice, setChoice] = useState<ReportChoice>({
    kind: "summary",
    language: index.assessment.settings.language,
  });
  return (
    <section className={styles.view} aria-label={t("title")}>
      <Text as="h1" size={400} weight="semibold" block>
        {t("title")}
      </Text>
      <ReportForm index={index} choice={choice} onChoose={setChoice} />
      <ReportBuild
        key={JSON.stringify(choice)}
        index={index}
        choice={choice}
        actions={actions}
        onSelectCell={onSelectCell}
      />
    </section>
  );
}
