import { SavedField } from "../fields/SavedField";
import { useSettingsTexts } from "./useSettingsTexts";

export interface NumberSettingProps {
  readonly label: string;
  readonly text: string;
  readonly value: number;
  /** 1: whole numbers from 1 on; 0: any from 0 on. */
  readonly least: 0 | 1;
  readonly onSave: (value: number) => Promise<void>;
}

/** A setting that is a number; a wrong one stays in the field and says so. */
export function NumberSetting({ label, text, value, least, onSave }: NumberSettingProps) {
  const { t } = useSettingsTexts();
  return (
    <SavedField
      label={label}
      hint={text}
      stored={String(value)}
      refusalOf={(typed) =>
        typedNumber(typed, least) === undefined ? t(least === 1 ? "whole" : "number") : undefined
      }
      onSave={(typed) => onSave(typedNumber(typed, least) ?? value)}
    />
  );
}

function typedNumber(typed: string, least: 0 | 1): number | undefined {
  const text = typed.normalize("NFKC").trim().replace(",", ".");
  const number = text === "" ? NaN : Number(text);
  const isUsable = least === 1 ? Number.isInteger(number) : Number.isFinite(number);
  return isUsable && number >= least ? number : undefined;
}
