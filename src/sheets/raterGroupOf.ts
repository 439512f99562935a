import type { RaterGroup } from "../domain/rating";
import { remembered } from "../domain/remembered";
import { cellText } from "./cellText";
import { chosen } from "./choice";
import { raterGroupChoices } from "./columnChoices";
import type { CellValue } from "./tableCells";

/** The rater group that a cell names. Blank means manager; undefined where nobody understands the word. */
export const raterGroupOf = remembered((cell: CellValue): RaterGroup | undefined => {
  const word = cellText(cell);
  return word === "" ? "manager" : chosen(raterGroupChoices, word);
});
