import english from "../../../locales/people.en-US.json";
import chinese from "../../../locales/people.zh-CN.json";
import { addViewTexts } from "../../views/addViewTexts";
import { useViewTexts } from "../../views/useViewTexts";

addViewTexts("people", { "zh-CN": chinese, "en-US": english });

export function usePeopleTexts() {
  return useViewTexts("people");
}
