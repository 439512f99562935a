import { useAnnounce } from "@fluentui/react-components";
import { useState } from "react";
import type { Problem } from "../../../domain/problem";
import { problemOf } from "../../../excel/problemOf";
import { useSetUpTexts } from "../useSetUpTexts";

export interface SavedText {
  readonly text: string;
  /** Why the text is not taken, in the reader's language. */
  readonly refusal: string | undefined;
  /** Why Excel has not taken it. */
  readonly problem: Problem | undefined;
  readonly isSaving: boolean;
  readonly type: (text: string) => void;
  /** Saves what was typed; where that fails it stays in the field. */
  readonly save: () => void;
  /** Back to what the table says. */
  readonly giveUp: () => void;
}

export interface SavedTextSource {
  /** As the table has it. */
  readonly stored: string;
  readonly refusalOf?: (text: string) => string | undefined;
  readonly onSave: (text: string) => Promise<void>;
  readonly onType?: (text: string | undefined) => void;
}

/** A text of a table that is saved when its field is left. */
export function useSavedText({ stored, refusalOf, onSave, onType }: SavedTextSource): SavedText {
  const { t } = useSetUpTexts();
  const { announce } = useAnnounce();
  const [typed, setTyped] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const [isSaving, setSaving] = useState(false);
  const refusal = typed === undefined ? undefined : refusalOf?.(typed);

  function change(text: string | undefined): void {
    setTyped(text);
    setProblem(undefined);
    onType?.(text);
  }

  async function write(text: string): Promise<void> {
    setSaving(true);
    try {
      await onSave(text);
      change(undefined);
      announce(t("saved"));
    } catch (error) {
      setProblem(problemOf(error));
    }
    setSaving(false);
  }

  return {
    text: typed ?? stored,
    refusal,
    problem,
    isSaving,
    type: change,
    save() {
      if (typed === undefined || refusal !== undefined || isSaving) return;
      if (typed.trim() === stored) change(undefined);
      else void write(typed.trim());
    },
    giveUp() {
      change(undefined);
    },
  };
}
