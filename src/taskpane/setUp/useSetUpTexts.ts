import english from "../../locales/setUp.en-US.json";
import chinese from "../../locales/setUp.zh-CN.json";
import { addViewTexts } from "../views/addViewTexts";
import { useViewTexts } from "../views/useViewTexts";

addViewTexts("setUp", { "zh-CN": chinese, "en-US": english });

export function useSetUpTexts() {
  return useViewTexts("setUp");
}
