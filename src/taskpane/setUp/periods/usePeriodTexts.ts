import english from "../../../locales/periods.en-US.json";
import chinese from "../../../locales/periods.zh-CN.json";
import { addViewTexts } from "../../views/addViewTexts";
import { useViewTexts } from "../../views/useViewTexts";

addViewTexts("periods", { "zh-CN": chinese, "en-US": english });

export function usePeriodTexts() {
  return useViewTexts("periods");
}
