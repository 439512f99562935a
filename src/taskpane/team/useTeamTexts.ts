import english from "../../locales/team.en-US.json";
import chinese from "../../locales/team.zh-CN.json";
import { addViewTexts } from "../views/addViewTexts";
import { useViewTexts } from "../views/useViewTexts";

addViewTexts("team", { "zh-CN": chinese, "en-US": english });

export function useTeamTexts() {
  return useViewTexts("team");
}
