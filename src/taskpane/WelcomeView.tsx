import {
  Button,
  makeStyles,
  Radio,
  RadioGroup,
  Field,
  Spinner,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Language } from "../domain/bilingual";
import { LanguageChoice } from "./LanguageChoice";
import { ProblemMessage } from "./ProblemMessage";
import { useTask } from "./state/useTask";
import { useTexts } from "./state/useTexts";
import type { PaneActions } from "./state/paneActions";

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    // The personality menu of Excel covers the top right corner.
    padding: "40px 20px 20px",
    overflowY: "auto",
  },
  heading: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  choice: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  writes: { color: tokens.colorNeutralForeground2 },
  foot: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    flexWrap: "wrap",
  },
});

export interface WelcomeViewProps {
  readonly onSetUp: PaneActions["setUpWorkbook"];
  readonly onChooseLanguage: (language: Language) => void;
}

/** The first thing people see in a workbook without our tables. */
export function WelcomeView({ onSetUp, onChooseLanguage }: WelcomeViewProps) {
  const styles = useStyles();
  const { t, language: paneLanguage } = useTexts();
  const [chosen, setChosen] = useState<Language>();
  const [setUp, runSetUp] = useTask<undefined>();
  const language = chosen ?? paneLanguage;
  const isWorking = setUp.status === "working";

  function start(withSample: { readonly withSample: boolean }): void {
    void runSetUp(() => onSetUp({ language, ...withSample }).then(() => undefined));
  }

  return (
    <section className={styles.view} aria-busy={isWorking}>
      <div className={styles.heading}>
        <Text as="h1" size={500} weight="semibold">
          {t("welcome.title")}
        </Text>
        <Text as="p">{t("welcome.text")}</Text>
      </div>
      <Field label={t("welcome.language")}>
        <RadioGroup
          layout="horizontal"
          value={language}
          disabled={isWorking}
          onChange={(_event, { value }) => {
            setChosen(value === "zh-CN" ? "zh-CN" : "en-US");
          }}
        >
          <Radio value="zh-CN" label="中文" />
          <Radio value="en-US" label="English" />
        </RadioGroup>
      </Field>
      <div className={styles.choice}>
        <Button
          appearance="primary"
          disabledFocusable={isWorking}
          onClick={() => {
            start({ withSample: false });
          }}
        >
          {t("welcome.setUp")}
        </Button>
        <Text as="p" size={200} className={styles.writes}>
          {t("welcome.setUpWrites")}
        </Text>
      </div>
      <div className={styles.choice}>
        <Button
          disabledFocusable={isWorking}
          onClick={() => {
            start({ withSample: true });
          }}
        >
          {t("welcome.sample")}
        </Button>
        <Text as="p" size={200} className={styles.writes}>
          {t("welcome.sampleWrites")}
        </Text>
      </div>
      {isWorking && <Spinner size="tiny" label={t("welcome.working")} />}
      {setUp.status === "failed" && <ProblemMessage problem={setUp.problem} />}
      <div className={styles.foot}>
        <Text size={200}>{t("welcome.private")}</Text>
        <LanguageChoice onChoose={onChooseLanguage} />
      </div>
    </section>
  );
}
