import english from "../../../locales/settings.en-US.json";
import chinese from "../../../locales/settings.zh-CN.json";
import { addViewTexts } from "../../views/addViewTexts";
import { useViewTexts } from "../../views/useViewTexts";

addViewTexts("settings", { "zh-CN": chinese, "en-US": english });

export function useSettingsTexts() {
  return useViewTexts("settings");
}
