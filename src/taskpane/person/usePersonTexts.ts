import english from "../../locales/person.en-US.json";
import chinese from "../../locales/person.zh-CN.json";
import { addViewTexts } from "../views/addViewTexts";
import { useViewTexts } from "../views/useViewTexts";

addViewTexts("person", { "zh-CN": chinese, "en-US": english });

export function usePersonTexts() {
  return useViewTexts("person");
}
