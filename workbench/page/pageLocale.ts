import type { EngineLocale } from "../engine/startEngine";

/** `?locale=zh-CN` or `en-US`; without it the browser's language. */
export function pageLocale(): EngineLocale {
  const asked = new URLSearchParams(window.location.search).get("locale") ?? navigator.language;
  return asked.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
}
