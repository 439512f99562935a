import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  Spinner,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Problem } from "../../domain/problem";
import { problemOf } from "../../excel/problemOf";
import type { ReportPreview } from "../../excel/reports/previewReport";
import { cellAddress } from "../../sheets/cellAddress";
import { ProblemMessage } from "../ProblemMessage";
import type { ReportsViewProps } from "./ReportsView";
import type { ReportChoice } from "../../sheets/reports/plannedReport";
import { useReportBuild } from "./useReportBuild";
import { useReportTexts } from "./useReportTexts";

const useStyles = makeStyles({
  build: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  // Two lines, so that nothing moves when the preview comes.
  preview: { minHeight: "40px", color: tokens.colorNeutralForeground2 },
});

export interface ReportBuildProps extends ReportsViewProps {
  readonly choice: ReportChoice;
}

/** Says what will be written before it is, and makes the sheet. */
export function ReportBuild({ index, choice, actions, onSelectCell }: ReportBuildProps) {
  const styles = useStyles();
  const { t } = useReportTexts();
  const { built, part, build, cancel } = useReportBuild(actions.build);
  const isBuilding = built.status === "working";
  const preview = usePreview(actions.preview, { choice, index, built: built.status });

  return (
    <div className={styles.build}>
      <Text size={200} className={styles.preview} role="status">
        {preview.value &&
          t(`preview.${preview.value.effect}`, {
            sheet: preview.value.sheet,
            rows: preview.value.rowCount,
            columns: preview.value.columnCount,
          })}
      </Text>
      {preview.problem && <ProblemMessage problem={preview.problem} />}
      <div>
        <Button
          appearance="primary"
          disabledFocusable={isBuilding || preview.problem !== undefined}
          onClick={() => {
            build(choice);
          }}
        >
          {t("build")}
        </Button>
      </div>
      {isBuilding && !part && <Spinner size="tiny" label={t("building")} />}
      {isBuilding && part && (
        <>
          <Field
            validationState="none"
            validationMessage={t("part", { written: part.written, parts: part.parts })}
          >
            <ProgressBar value={part.written} max={part.parts} />
          </Field>
          <div>
            <Button onClick={cancel}>{t("cancel")}</Button>
          </div>
        </>
      )}
      <div role="status">
        {built.status === "done" && built.value === "cancelled" && (
          <MessageBar intent="info">
            <MessageBarBody>{t("cancelled")}</MessageBarBody>
          </MessageBar>
        )}
        {built.status === "done" && built.value !== "cancelled" && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{t("built", { sheet: built.value.sheet })}</MessageBarBody>
            <MessageBarActions>
              <OpenButton sheet={built.value.sheet} onSelectCell={onSelectCell} />
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
      {built.status === "failed" && <ProblemMessage problem={built.problem} />}
    </div>
  );
}

function OpenButton(props: {
  readonly sheet: string;
  readonly onSelectCell: (address: string) => void;
}) {
  const { t } = useReportTexts();
  return (
    <Button
      onClick={() => {
        props.onSelectCell(cellAddress(props.sheet, 0, 0));
      }}
    >
      {t("open")}
    </Button>
  );
}

interface Preview {
  readonly value?: ReportPreview;
  readonly problem?: Problem;
}

/** Looked at anew when the workbook has changed or the sheet was made. */
function usePreview(
  look: ReportsViewProps["actions"]["preview"],
  { choice, index, built }: Pick<ReportBuildProps, "choice" | "index"> & { readonly built: string },
): Preview {
  const [preview, setPreview] = useState<Preview>({});
  useEffect(() => {
    let isCurrent = true;
    if (built === "working") return undefined;
    look(choice).then(
      (value) => {
        if (isCurrent) setPreview({ value });
      },
      (error: unknown) => {
        if (isCurrent) setPreview({ problem: problemOf(error) });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [look, choice, index, built]);
  return preview;
}
