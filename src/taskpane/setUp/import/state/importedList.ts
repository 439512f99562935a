import type { ListRows } from "../../../../sheets/importing/listRows";

/** A list that was brought in, and where it comes from. */
export interface ImportedList {
  readonly from: "file" | "selection" | "paste";
  /** Of the file, or the address of the cells. */
  readonly name: string;
  readonly rows: ListRows;
}
