import { createInstance, type i18n } from "i18next";
import type { Language } from "../../domain/bilingual";
import english from "../../locales/pane.en-US.json";
import chinese from "../../locales/pane.zh-CN.json";

const resources = { "zh-CN": { pane: chinese }, "en-US": { pane: english } };

/** One set of texts per language: handing the other one down switches the whole pane at once. */
export const paneTexts: Readonly<Record<Language, i18n>> = {
  "zh-CN": createTexts("zh-CN"),
  "en-US": createTexts("en-US"),
};

function createTexts(language: Language): i18n {
  const texts = createInstance();
  void texts.init({
    initAsync: false,
    showSupportNotice: false,
    lng: language,
    defaultNS: "pane",
    resources,
    // React escapes what it renders.
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  return texts;
}
