import {
  AriaLiveAnnouncer,
  FluentProvider,
  makeStaticStyles,
  makeStyles,
} from "@fluentui/react-components";
import { useEffect, type KeyboardEvent, type ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import type { Language } from "../domain/bilingual";
import { paneTexts } from "./state/paneTexts";
import { darkTheme, lightTheme } from "./theme/paneTheme";
import { useDarkTheme } from "./theme/useDarkTheme";

// Fluent's texts keep the margins that browsers give to paragraphs and headings.
const useTextMargins = makeStaticStyles("p, h1, h2 { margin: 0 }");

const useStyles = makeStyles({
  frame: {
    height: "100vh",
    minWidth: "280px",
    display: "flex",
    flexDirection: "column",
    overflow: "hidden",
  },
  // For what the browser draws itself: radio buttons, scroll bars, lists of choices.
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
});

export interface PaneFrameProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Theme, texts and announcements, around every view of the pane. */
export function PaneFrame({ language, children }: PaneFrameProps) {
  const styles = useStyles();
  const isDark = useDarkTheme();
  useTextMargins();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <I18nextProvider i18n={paneTexts[language]}>
      <FluentProvider
        theme={isDark ? darkTheme : lightTheme}
        className={isDark ? styles.dark : styles.light}
        onKeyDown={keepUsedEscape}
      >
        {/* Fluent gives the provider's own classes to every dialog, menu and tooltip as well: of this size, an invisible one would cover the pane. */}
        <div className={styles.frame}>
          <AriaLiveAnnouncer>{children}</AriaLiveAnnouncer>
        </div>
      </FluentProvider>
    </I18nextProvider>
  );
}

/**
 * Keeps an Escape that the pane has used from Office: its client answers every Escape that reaches the window by giving
 * the focus to the pane's first control (`dismissDialogNotification` in office.js).
 */
function keepUsedEscape(event: KeyboardEvent): void {
  if (event.key === "Escape" && event.isDefaultPrevented()) event.stopPropagation();
}
