import { Button } from "@univerjs/design";
import { IDialogService } from "@univerjs/ui";

import type { Engine } from "../engine/startEngine";
import type { ErrorAlert } from "../file/dataValidationFile";

type Answer = "keep" | "refuse";

interface DialogTexts {
  readonly mismatch: string;
  readonly goOn: string;
  readonly yes: string;
  readonly no: string;
  readonly ok: string;
  readonly cancel: string;
}

const texts: Readonly<Record<Engine["locale"], DialogTexts>> = {
  "en-US": {
    mismatch: "This value doesn't match the data validation restrictions defined for this cell.",
    goOn: "Continue?",
    yes: "Yes",
    no: "No",
    ok: "OK",
    cancel: "Cancel",
  },
  "zh-CN": {
    mismatch: "此值与此单元格定义的数据验证限制不匹配。",
    goOn: "是否继续？",
    yes: "是",
    no: "否",
    ok: "确定",
    cancel: "取消",
  },
};

const dialogId = "data-validation-alert";

/** Shows the alert of a validation; a "Stop" refuses the value, the other two let the user decide. */
export function askAboutValue(engine: Engine, alert: ErrorAlert): Promise<Answer> {
  const words = texts[engine.locale];
  const dialogs = engine.injector.get(IDialogService);
  return new Promise((resolve) => {
    const answer = (given: Answer) => {
      dialogs.close(dialogId);
      resolve(given);
    };
    dialogs.open({
      id: dialogId,
      width: 400,
      title: { title: alert.title || "Microsoft Excel" },
      children: { title: <Message alert={alert} words={words} /> },
      footer: { title: <Answers alert={alert} words={words} answer={answer} /> },
      onClose: () => {
        answer("refuse");
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
  readonly answer: (given: Answer) => void;
}

function Answers({ alert, words, answer }: AnswersProps) {
  const keep = (label: string) => (
    <AnswerButton
      label={label}
      onClick={() => {
        answer("keep");
      }}
    />
  );
  const refuse = (label: string) => (
    <AnswerButton
      label={label}
      onClick={() => {
        answer("refuse");
      }}
    />
  );
  if (alert.style === "Stop") return refuse(words.ok);
  const isWarning = alert.style === "Warning";
  return (
    <div style={{ display: "flex", gap: 8, justifyContent: "flex-end" }}>
      {keep(isWarning ? words.yes : words.ok)}
      {refuse(isWarning ? words.no : words.cancel)}
    </div>
  );
}

function AnswerButton({
  label,
  onClick,
}: {
  readonly label: string;
  readonly onClick: () => void;
}) {
  return <Button onClick={onClick}>{label}</Button>;
}
