import { AriaLiveAnnouncer, FluentProvider, makeStyles } from "@fluentui/react-components";
import { useEffect, type ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import type { Language } from "../domain/bilingual";
import { paneTexts } from "./state/paneTexts";
import { darkTheme, lightTheme } from "./theme/paneTheme";
import { useDarkTheme } from "./theme/useDarkTheme";

const useStyles = makeStyles({
  frame: {
    height: "100vh",
    minWidth: "280px",
    display: "flex",
    flexDirection: "column",
    overflow: "hidden",
  },
});

export interface PaneFrameProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Theme, texts and announcements, around every view of the pane. */
export function PaneFrame({ language, children }: PaneFrameProps) {
  const styles = useStyles();
  const isDark = useDarkTheme();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <I18nextProvider i18n={paneTexts[language]}>
      <FluentProvider theme={isDark ? darkTheme : lightTheme} className={styles.frame}>
        <AriaLiveAnnouncer>{children}</AriaLiveAnnouncer>
      </FluentProvider>
    </I18nextProvider>
  );
}
