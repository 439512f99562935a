import english from "../../locales/whatIf.en-US.json";
import chinese from "../../locales/whatIf.zh-CN.json";
import { addViewTexts } from "../views/addViewTexts";
import { useViewTexts } from "../views/useViewTexts";

addViewTexts("whatIf", { "zh-CN": chinese, "en-US": english });

export function useWhatIfTexts() {
  return useViewTexts("whatIf");
}
