import { Button } from "@univerjs/design";
import { IDialogService } from "@univerjs/ui";
import { useEffect, useRef } from "react";

import type { Engine } from "../engine/startEngine";
import type { ErrorAlert } from "../file/dataValidationFile";
import { dialogTexts, type DialogTexts } from "./dataValidationTexts";

/** What becomes of a value that breaks a rule: it stays, is edited again, or gives way to the old one. */
export type AlertAnswer = "keep" | "edit" | "restore";

/** A button of the alert: its word and what it answers. */
type AlertButton = readonly [word: "yes" | "no" | "ok" | "cancel" | "retry", answer: AlertAnswer];

/**
 * The buttons that Excel has for each style, the first that is no acceptance being the default
 * (https://support.microsoft.com/office/apply-data-validation-to-cells-29fecbcc-d1b9-42c1-9d76-eff3ce5f7249). The button
 * "Help" is left out: there is no help to open.
 */
const buttons: Readonly<Record<ErrorAlert["style"], readonly AlertButton[]>> = {
  Stop: [
    ["retry", "edit"],
    ["cancel", "restore"],
  ],
  Warning: [
    ["yes", "keep"],
    ["no", "edit"],
    ["cancel", "restore"],
  ],
  Information: [
    ["ok", "keep"],
    ["cancel", "restore"],
  ],
};

const defaultButton = { Stop: "retry", Warning: "no", Information: "ok" } as const;

const dialogId = "data-validation-alert";

/** Shows the alert of a validation and waits for the user's answer; closing it cancels the entry. */
export function askAboutValue(engine: Engine, alert: ErrorAlert): Promise<AlertAnswer> {
  const words = dialogTexts[engine.locale];
  const dialogs = engine.injector.get(IDialogService);
  return new Promise((resolve) => {
    const answer = (given: AlertAnswer) => {
      dialogs.close(dialogId);
      resolve(given);
    };
    dialogs.open({
      id: dialogId,
      width: 400,
      closable: false,
      title: { title: alert.title || "Microsoft Excel" },
      children: { title: <Message alert={alert} words={words} /> },
      footer: { title: <Answers alert={alert} words={words} answer={answer} /> },
      onClose: () => {
        answer("restore");
      },
    });
  });
}

interface MessageProps {
  readonly alert: ErrorAlert;
  readonly words: DialogTexts;
}

function Message({ alert, words }: MessageProps) {
  return (
    <div style={{ whiteSpace: "pre-wrap" }}>
      <p>{alert.message || words.mismatch}</p>
      {alert.style === "Warning" && <p>{words.goOn}</p>}
    </div>
  );
}

interface AnswersProps extends MessageProps {
  readonly answer: (given: AlertAnswer) => void;
}

function Answers({ alert, words, answer }: AnswersProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    row.current?.querySelector<HTMLElement>("[data-default] button")?.focus();
  }, []);
  return (
    <div ref={row} style={{ display: "flex", gap: 8, justifyContent: "flex-end" }}>
      {buttons[alert.style].map(([word, given]) => (
        <span key={word} data-default={word === defaultButton[alert.style] ? "" : undefined}>
          <Button
            variant={word === defaultButton[alert.style] ? "primary" : "default"}
            onClick={() => {
              answer(given);
            }}
          >
            {words[word]}
          </Button>
        </span>
      ))}
    </div>
  );
}
