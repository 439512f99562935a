import english from "../../locales/sharing.en-US.json";
import chinese from "../../locales/sharing.zh-CN.json";
import { addViewTexts } from "../views/addViewTexts";
import { useViewTexts } from "../views/useViewTexts";

addViewTexts("sharing", { "zh-CN": chinese, "en-US": english });

/** The sentences about handing a workbook or copies of it on. */
export function useSharingTexts() {
  return useViewTexts("sharing");
}
