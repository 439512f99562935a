import { makeStyles, tokens } from "@fluentui/react-components";
import type { Bilingual } from "../../../domain/bilingual";
import { useSetUpTexts } from "../useSetUpTexts";
import { SavedField } from "./SavedField";

const useStyles = makeStyles({
  pair: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** The end of a column's key that says in which language its texts are. */
export type TextColumn = "Zh" | "En";

export interface BilingualFieldsProps {
  readonly label: string;
  readonly hint?: string;
  readonly stored: Bilingual;
  readonly rows?: number;
  readonly onSave: (of: TextColumn, text: string) => Promise<void>;
}

/** One text in both languages, the reader's own first. */
export function BilingualFields({ label, hint, stored, rows, onSave }: BilingualFieldsProps) {
  const styles = useStyles();
  const { t, language } = useSetUpTexts();
  const zh = { of: "Zh", lang: "zh-CN", text: stored.zh } as const;
  const en = { of: "En", lang: "en-US", text: stored.en } as const;
  const inOrder = language === "zh-CN" ? [zh, en] : [en, zh];
  return (
    <div className={styles.pair}>
      {inOrder.map(({ of, lang, text }, place) => (
        <SavedField
          key={of}
          label={t(`inLanguage.${lang}`, { label })}
          lang={lang}
          stored={text}
          {...(rows !== undefined && { rows })}
          {...(hint !== undefined && place === 0 && { hint })}
          onSave={(typed) => onSave(of, typed)}
        />
      ))}
    </div>
  );
}
