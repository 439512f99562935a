import { Button, makeStyles, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { SampleRemoval } from "../../../sheets/sampleRemoval/sampleRemoval";
import { ProblemMessage } from "../../ProblemMessage";
import { useTask } from "../../state/useTask";
import { ViewSection } from "../../views/ViewSection";
import { ConfirmDialog } from "../ConfirmDialog";
import { useSettingsTexts } from "../settings/useSettingsTexts";
import { useRemovalSentences } from "./useRemovalSentences";

const useStyles = makeStyles({ remove: { alignSelf: "start" } });

export interface SamplePartProps {
  /** Undefined where the workbook holds none of the sample's people. */
  readonly removal: SampleRemoval | undefined;
  readonly onRemove: (removal: SampleRemoval) => Promise<void>;
}

/** Says that the sample is in the workbook, and takes it out once it is clear what goes and what stays. */
export function SamplePart({ removal, onRemove }: SamplePartProps) {
  const styles = useStyles();
  const { t } = useSettingsTexts();
  const [isAsked, setAsked] = useState(false);
  const [removing, run] = useTask<undefined>();
  const sentencesOf = useRemovalSentences();
  const isWorking = removing.status === "working";
  if (!removal && removing.status === "idle") return null;
  return (
    <ViewSection title={t("sample.title")}>
      {removing.status === "failed" && <ProblemMessage problem={removing.problem} />}
      <Text role="status">
        {isWorking && t("sample.removing")}
        {!isWorking &&
          (removal ? t("sample.text", { count: removal.people.length }) : t("sample.done"))}
      </Text>
      {removal && (
        <Button
          className={styles.remove}
          disabledFocusable={isWorking}
          onClick={() => {
            setAsked(true);
          }}
        >
          {t("sample.remove")}
        </Button>
      )}
      {isAsked && removal && (
        <ConfirmDialog
          title={t("sample.ask")}
          sentences={sentencesOf(removal)}
          confirm={t("sample.confirm")}
          onClose={() => {
            setAsked(false);
          }}
          onConfirm={() => {
            setAsked(false);
            void run(() => onRemove(removal).then(() => undefined));
          }}
        />
      )}
    </ViewSection>
  );
}
