import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import type { CopyChoice } from "../../excel/sharing/redactedCopy";
import type { CopyReader } from "../../sheets/sharing/copyReaders";
import { ProblemMessage } from "../ProblemMessage";
import type { SharingActions } from "./sharingActions";
import { useCopies } from "./useCopies";
import { useSharingTexts } from "./useSharingTexts";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface CopyButtonsProps {
  readonly reader: CopyReader | undefined;
  readonly readers: readonly CopyReader[];
  readonly choice: CopyChoice;
  readonly actions: SharingActions;
}

/** Makes the chosen copy, or one for everybody who can be chosen. */
export function CopyButtons({ reader, readers, choice, actions }: CopyButtonsProps) {
  const styles = useStyles();
  const { t } = useSharingTexts();
  const { state, open, download, downloadAll, cancel } = useCopies(actions, choice);
  const isWorking = state.status === "making";
  return (
    <>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isWorking || !reader}
          onClick={() => {
            if (reader) void open(reader);
          }}
        >
          {t("copies.open")}
        </Button>
        <Button
          disabledFocusable={isWorking || !reader}
          onClick={() => {
            if (reader) void download(reader);
          }}
        >
          {t("copies.download")}
        </Button>
        <Button
          disabledFocusable={isWorking}
          onClick={() => {
            void downloadAll(readers);
          }}
        >
          {t("copies.downloadAll", { count: readers.length })}
        </Button>
      </div>
      {isWorking && state.count === undefined && <Spinner size="tiny" />}
      {isWorking && state.count !== undefined && (
        <>
          <Field validationMessage={t("copies.making", { made: state.made, count: state.count })}>
            <ProgressBar value={state.made} max={state.count} />
          </Field>
          <div>
            <Button onClick={cancel}>{t("copies.cancel")}</Button>
          </div>
        </>
      )}
      <div role="status">
        {state.status === "done" && (
          <MessageBar intent={state.result === "cancelled" ? "info" : "success"} layout="multiline">
            <MessageBarBody>{t(`copies.${state.result}`, { file: state.file })}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {state.status === "failed" && <ProblemMessage problem={state.problem} />}
    </>
  );
}
