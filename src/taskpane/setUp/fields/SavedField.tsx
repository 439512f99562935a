import { Field, Input, Textarea } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { problemText } from "../../../locales/problemText";
import { useSetUpTexts } from "../useSetUpTexts";
import { useSavedText, type SavedTextSource } from "./useSavedText";

export interface SavedFieldProps extends SavedTextSource {
  readonly label: string;
  readonly hint?: string;
  /** Rows of a text of several lines; one line where left out. */
  readonly rows?: number;
  /** The language of the text itself. */
  readonly lang?: "zh-CN" | "en-US";
  readonly className?: string;
}

/** A field for one cell: saved when it is left or with Enter, given up with Escape. */
export function SavedField({ label, hint, rows, lang, className, ...source }: SavedFieldProps) {
  const { language } = useSetUpTexts();
  const { text, refusal, problem, type, save, giveUp } = useSavedText(source);
  const message = refusal ?? (problem && problemText(problem, language));
  const shared = {
    value: text,
    lang,
    onBlur: save,
    onChange: (_event: unknown, { value }: { readonly value: string }) => {
      type(value);
    },
    onKeyDown(event: KeyboardEvent) {
      if (event.key === "Escape") {
        event.preventDefault();
        giveUp();
      }
      if (event.key === "Enter" && rows === undefined) save();
    },
  };
  return (
    <Field
      {...(className !== undefined && { className })}
      {...(hint !== undefined && { hint })}
      label={label}
      size="small"
      validationState={message === undefined ? "none" : "error"}
      validationMessage={message ?? null}
    >
      {rows === undefined ? (
        <Input {...shared} style={{ minWidth: 0 }} />
      ) : (
        <Textarea {...shared} rows={rows} resize="vertical" />
      )}
    </Field>
  );
}
