import { useState } from "react";
import type { Language } from "../domain/bilingual";
import type { AssessmentState } from "../excel/assessmentState";
import type { CommandReport } from "../excel/commandReport";
import { problemText } from "../locales/problemText";
import type { Place } from "../sheets/placeOfSelection";
import { AssessmentView } from "./AssessmentView";
import { CommandMessage } from "./CommandMessage";
import { LoadingView } from "./LoadingView";
import { MessageView } from "./MessageView";
import { PaneFrame } from "./PaneFrame";
import type { PaneActions } from "./state/paneActions";
import { paneLanguage } from "./state/paneLanguage";
import { writePreference } from "./state/preference";
import type { StartUp } from "./state/useStartUp";
import { useTexts } from "./state/useTexts";
import { welcome } from "./laterParts";

/** Where the pane finds itself: in an Excel that can run it, in an older one, or in none. */
export type Surroundings = "excel" | "tooOld" | "noOffice";

export interface TaskPaneProps {
  readonly surroundings: Surroundings;
  readonly state: AssessmentState;
  /** Where the user is in the sheet. */
  readonly followed: Place | undefined;
  readonly actions: PaneActions;
  readonly startUp?: StartUp | undefined;
  /** What there is to say about the last ribbon command. */
  readonly commandReport?: CommandReport | undefined;
  readonly onDismissCommandReport?: () => void;
}

/** The whole pane, whatever state it is in. */
export function TaskPane(props: TaskPaneProps) {
  const [language, setLanguage] = useState(paneLanguage);
  return (
    <PaneFrame language={language}>
      {props.commandReport && (
        <CommandMessage
          report={props.commandReport}
          onDismiss={props.onDismissCommandReport}
          onSelectCell={(address) => void props.actions.selectCell(address)}
        />
      )}
      <View
        {...props}
        onChooseLanguage={(next) => {
          writePreference("language", next);
          setLanguage(next);
        }}
      />
    </PaneFrame>
  );
}

type ViewProps = TaskPaneProps & { readonly onChooseLanguage: (language: Language) => void };

function View(props: ViewProps) {
  const { surroundings, state, actions, onChooseLanguage } = props;
  const { t, language } = useTexts();
  if (surroundings !== "excel") {
    return <MessageView title={t(`${surroundings}.title`)} text={t(`${surroundings}.text`)} />;
  }
  if (state.status === "loading") return <LoadingView />;
  if (state.status === "notSetUp") {
    return (
      <welcome.Component onSetUp={actions.setUpWorkbook} onChooseLanguage={onChooseLanguage} />
    );
  }
  if (state.status === "failed") {
    const retry = { label: t("retry"), run: () => void actions.reload() };
    const text = problemText(state.problem, language);
    return <MessageView title={t("failed.title")} text={text} action={retry} />;
  }
  return <AssessmentView {...props} index={state.index} problems={state.problems} />;
}
