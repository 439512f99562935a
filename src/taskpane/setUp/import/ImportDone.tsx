import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { focusInPane } from "../../focusInPane";
import type { Taken } from "./state/taken";
import { useImportTexts } from "./useImportTexts";

const useStyles = makeStyles({ done: { padding: "12px 16px 0" } });

export interface ImportDoneProps {
  readonly taken: Taken;
  readonly onRate: (employeeId: string) => void;
}

/** What came of the import, and what to do next. */
export function ImportDone({ taken, onRate }: ImportDoneProps) {
  const styles = useStyles();
  const { t } = useImportTexts();
  const next = useRef<HTMLElement>(null);
  const { first } = taken;
  useEffect(() => {
    focusInPane(next.current);
  }, []);
  return (
    <div className={styles.done} role="status">
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {t("import.done", { added: taken.added, changed: taken.changed })} {t("import.undo")}
        </MessageBarBody>
        {first && (
          <MessageBarActions>
            <Button
              ref={(element: HTMLElement | null) => {
                next.current = element;
              }}
              appearance="primary"
              onClick={() => {
                onRate(first.id);
              }}
            >
              {t("import.rate", { name: first.name || first.id })}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}
