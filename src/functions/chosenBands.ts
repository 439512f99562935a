import type { Band } from "../domain/band";
import type { Language } from "../domain/bilingual";
import { standardBands } from "../domain/standardBands";
import type { Argument } from "./argument";
import { givenBands } from "./givenBands";

export interface ChosenBands {
  readonly bands: readonly Band[];
  /** The language to show their labels in. */
  readonly language: Language;
}

/** The bands of an argument; left out, those of this workbook; in a workbook without the table, the standard ones ([B4]). */
export async function chosenBands(argument: Argument): Promise<ChosenBands> {
  const given = givenBands(argument);
  if (given) {
    // A label given in a cell is the same in both languages.
    return { bands: given, language: "en-US" };
  }
  const { workbookBands } = await import(/* webpackChunkName: "bands" */ "../excel/workbookBands");
  const { bands = standardBands, language } = await workbookBands();
  return { bands, language };
}
