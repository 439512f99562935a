import { Button, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import type { ConversionReport } from "../../excel/convertToValues";
import { LeftCells } from "../LeftCells";
import { ProblemMessage } from "../ProblemMessage";
import { useTask } from "../state/useTask";
import { SharingSection } from "./SharingSection";
import { useSharingTexts } from "./useSharingTexts";

export interface ValuesFormProps {
  readonly onConvert: () => Promise<ConversionReport>;
  readonly onSelectCell: (address: string) => void;
}

/** Makes the workbook readable where the add-in is not installed, and says whether a formula of ours is left. */
export function ValuesForm({ onConvert, onSelectCell }: ValuesFormProps) {
  const { t } = useSharingTexts();
  const [task, run] = useTask<ConversionReport>();
  const isWorking = task.status === "working";
  return (
    <SharingSection title={t("values.title")} text={t("values.text")}>
      <div>
        <Button
          disabledFocusable={isWorking}
          onClick={() => {
            if (!isWorking) void run(onConvert);
          }}
        >
          {t("values.convert")}
        </Button>
      </div>
      <div role="status">
        {isWorking && <Spinner size="tiny" label={t("values.working")} />}
        {task.status === "done" && <Converted report={task.value} onSelectCell={onSelectCell} />}
      </div>
      {task.status === "failed" && <ProblemMessage problem={task.problem} />}
    </SharingSection>
  );
}

function Converted(props: {
  readonly report: ConversionReport;
  readonly onSelectCell: (address: string) => void;
}) {
  const { t } = useSharingTexts();
  const { formulas, cells, left } = props.report;
  return (
    <MessageBar intent={left.length > 0 ? "warning" : "success"} layout="multiline">
      <MessageBarBody>
        {left.length === 0 &&
          (formulas === 0 ? t("values.none") : t("values.done", { count: formulas, cells }))}
        {left.length > 0 && (
          <>
            {t("values.left", { count: left.length })}
            <LeftCells left={left} onSelectCell={props.onSelectCell} />
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
