import english from "../../locales/reports.en-US.json";
import chinese from "../../locales/reports.zh-CN.json";
import { addViewTexts } from "../views/addViewTexts";
import { useViewTexts } from "../views/useViewTexts";

addViewTexts("reports", { "zh-CN": chinese, "en-US": english });

/** The sentences about the sheets that can be made. */
export function useReportTexts() {
  return useViewTexts("reports");
}
