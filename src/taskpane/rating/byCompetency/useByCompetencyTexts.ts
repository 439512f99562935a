import english from "../../../locales/byCompetency.en-US.json";
import chinese from "../../../locales/byCompetency.zh-CN.json";
import { addViewTexts } from "../../views/addViewTexts";
import { useViewTexts } from "../../views/useViewTexts";

addViewTexts("byCompetency", { "zh-CN": chinese, "en-US": english });

/** The sentences of rating everybody in one competency. */
export function useByCompetencyTexts() {
  return useViewTexts("byCompetency");
}
