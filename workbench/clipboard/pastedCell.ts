import type { IStyleData } from "@univerjs/core";

/** One cell on the clipboard, from another program. */
export interface PastedCell {
  readonly text: string;
  /** Formatted as text where it comes from: "001" stays "001". */
  readonly isText: boolean;
  readonly style?: IStyleData;
}

export type PastedBlock = readonly (readonly PastedCell[])[];
