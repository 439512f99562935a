import english from "../../locales/calibration.en-US.json";
import chinese from "../../locales/calibration.zh-CN.json";
import { addViewTexts } from "../views/addViewTexts";
import { useViewTexts } from "../views/useViewTexts";

addViewTexts("calibration", { "zh-CN": chinese, "en-US": english });

export function useCalibrationTexts() {
  return useViewTexts("calibration");
}
