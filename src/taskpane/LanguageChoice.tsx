import { Select } from "@fluentui/react-components";
import type { Language } from "../domain/bilingual";
import { useTexts } from "./state/useTexts";

export interface LanguageChoiceProps {
  readonly onChoose: (language: Language) => void;
}

/** Switches the pane's language; each language is named in itself. */
export function LanguageChoice({ onChoose }: LanguageChoiceProps) {
  const { t, language } = useTexts();
  return (
    <Select
      size="small"
      appearance="filled-lighter"
      aria-label={t("language.label")}
      value={language}
      onChange={(_event, { value }) => {
        onChoose(value === "zh-CN" ? "zh-CN" : "en-US");
      }}
    >
      <option value="zh-CN">中文</option>
      <option value="en-US">English</option>
    </Select>
  );
}
