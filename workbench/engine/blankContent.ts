import type { ICellData } from "@univerjs/core";

/** Takes a cell's value, formula and rich text away; its format stays. */
export const blankContent: Readonly<ICellData> = { v: null, t: null, f: null, si: null, p: null };
