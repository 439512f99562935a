import english from "../../../locales/importing.en-US.json";
import chinese from "../../../locales/importing.zh-CN.json";
import { addViewTexts } from "../../views/addViewTexts";
import { useViewTexts } from "../../views/useViewTexts";

addViewTexts("importing", { "zh-CN": chinese, "en-US": english });

export function useImportTexts() {
  return useViewTexts("importing");
}
