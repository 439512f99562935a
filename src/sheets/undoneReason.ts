import type { Bilingual } from "../domain/bilingual";

/** What the journal gives as the reason of a change that takes another one back. */
export const undoneReason: Bilingual = { zh: "在窗格中撤销", en: "Undone in the pane" };
