import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useSetUpTexts } from "./useSetUpTexts";

const useStyles = makeStyles({
  surface: { padding: "16px", margin: "8px auto", maxHeight: "calc(100vh - 16px)" },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

export interface ConfirmDialogProps {
  readonly title: string;
  /** What will happen, one sentence each. */
  readonly sentences: readonly string[];
  readonly confirm: string;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

/** Asks before something is done that takes away. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, sentences, confirm, onClose, onConfirm } = props;
  const styles = useStyles();
  const { t } = useSetUpTexts();
  return (
    <Dialog
      open
      onOpenChange={(_event, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>
            {sentences.map((sentence) => (
              <Text key={sentence} as="p" size={200}>
                {sentence}
              </Text>
            ))}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t("cancel")}</Button>
            <Button appearance="primary" onClick={onConfirm}>
              {confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
