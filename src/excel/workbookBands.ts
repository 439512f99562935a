import type { Band } from "../domain/band";
import type { Language } from "../domain/bilingual";
import { assessmentStore } from "./assessmentStore";

export interface WorkbookBands {
  /** Undefined where the workbook has no usable `Bands` table. */
  readonly bands?: readonly Band[];
  /** The language in which this workbook's texts are written. */
  readonly language: Language;
}

/** The bands of this workbook, once its tables are read. */
export async function workbookBands(): Promise<WorkbookBands> {
  await assessmentStore.start();
  const state = assessmentStore.getState();
  if (state.status !== "ready") {
    return { language: "zh-CN" };
  }
  const { model, settings } = state.index.assessment;
  return { bands: model.bands, language: settings.language };
}
