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
import { useId, useState } from "react";
import type { Language } from "../domain/bilingual";
import { LanguageChoice } from "./LanguageChoice";
import { ProblemMessage } from "./ProblemMessage";
import { useTask } from "./state/useTask";
import { useTexts } from "./state/useTexts";
import type { PaneActions } from "./state/paneActions";
import { wantedSection } from "./state/wantedSection";

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

/** The ways in. */
const ways = ["setUp", "importPeople", "sample"] as const;
type Way = (typeof ways)[number];

export interface WelcomeViewProps {
  readonly onSetUp: PaneActions["setUpWorkbook"];
  readonly onChooseLanguage: (language: Language) => void;
}

/** The first thing people see in a workbook without our tables. */
export function WelcomeView({ onSetUp, onChooseLanguage }: WelcomeViewProps) {
  const styles = useStyles();
  const { t, language: paneLanguage } = useTexts();
  const id = useId();
  const [chosen, setChosen] = useState<Language>();
  const [setUp, runSetUp] = useTask<undefined>();
  const language = chosen ?? paneLanguage;
  const isWorking = setUp.status === "working";

  function start(way: Way): void {
    void runSetUp(async () => {
      // The pane changes over as soon as the tables are there.
      wantedSection.set(way === "importPeople" ? "import" : undefined);
      try {
        await onSetUp({ language, withSample: way === "sample" });
      } catch (error) {
        wantedSection.set(undefined);
        throw error;
      }
      return undefined;
    });
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
      {ways.map((way) => (
        <div key={way} className={styles.choice}>
          <Button
            appearance={way === "setUp" ? "primary" : "secondary"}
            disabledFocusable={isWorking}
            aria-describedby={`${id}-${way}`}
            onClick={() => {
              start(way);
            }}
          >
            {t(`welcome.${way}`)}
          </Button>
          <Text as="p" id={`${id}-${way}`} size={200} className={styles.writes}>
            {t(`welcome.${way}Writes`)}
          </Text>
        </div>
      ))}
      {isWorking && <Spinner size="tiny" label={t("welcome.working")} />}
      {setUp.status === "failed" && <ProblemMessage problem={setUp.problem} />}
      <div className={styles.foot}>
        <Text size={200}>{t("welcome.private")}</Text>
        <LanguageChoice onChoose={onChooseLanguage} />
      </div>
    </section>
  );
}
