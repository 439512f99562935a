import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AssessmentViewProps } from "./AssessmentView";
import { PaneFooter } from "./PaneFooter";
import { ProblemList } from "./ProblemList";
import { StartUpOffer } from "./StartUpOffer";

const useStyles = makeStyles({
  scroll: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    // What hides its own overflow would otherwise be squeezed instead of scrolled.
    "> *": { flexShrink: 0 },
  },
});

type OverviewFrameProps = Pick<
  AssessmentViewProps,
  "problems" | "actions" | "onChooseLanguage" | "startUp"
> & {
  readonly children: ReactNode;
};

/** Everything that is not about one competency: what is wrong in the tables above, what can be done with them below. */
export function OverviewFrame(props: OverviewFrameProps) {
  const { problems, actions, onChooseLanguage, startUp, children } = props;
  const styles = useStyles();
  return (
    <>
      <div className={styles.scroll}>
        {startUp?.isOffered && <StartUpOffer onChoose={startUp.choose} />}
        <ProblemList
          problems={problems}
          onSelectCell={(address) => void actions.selectCell(address)}
        />
        {children}
      </div>
      <PaneFooter
        onBuildSummary={actions.buildSummary}
        onChooseLanguage={onChooseLanguage}
        startUp={startUp}
      />
    </>
  );
}
