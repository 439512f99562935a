import type { Language } from "../../domain/bilingual";
import { officeContext } from "../officeContext";
import { readPreference } from "./preference";

/** The language the pane starts in: the one chosen here before, else that of Excel's own surface. */
export function paneLanguage(): Language {
  const wanted = readPreference("language") ?? officeContext().displayLanguage ?? "en-US";
  return wanted.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
}
