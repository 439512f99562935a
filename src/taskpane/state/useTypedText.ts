import { useState } from "react";
import { useSettled } from "./useSettled";

/** People stop to think while they write; leaving the field saves at once in any case. */
const restMilliseconds = 3000;

export interface TypedText {
  /** The text as it stands in the field, saved or about to be. */
  readonly text: string;
  readonly type: (text: string) => void;
  readonly flush: () => void;
}

/** A text that is reported when its writer has finished. */
export function useTypedText(stored: string, onTyped: (text: string) => void): TypedText {
  const [typed, setTyped] = useState<string>();
  const { settle, flush } = useSettled((text: string) => {
    setTyped(undefined);
    onTyped(text);
  }, restMilliseconds);

  function type(text: string): void {
    setTyped(text);
    settle(text);
  }

  return { text: typed ?? stored, type, flush };
}
