import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { anchorBehaviours } from "../../domain/behaviours/anchorBehaviours";
import { inLanguage } from "../../domain/bilingual";
import type { BehaviourChecklistProps } from "./checklist/BehaviourChecklist";
import { useTexts } from "../state/useTexts";

const useStyles = makeStyles({
  behaviours: {
    margin: 0,
    paddingInlineStart: "18px",
    color: tokens.colorNeutralForeground2,
    lineHeight: tokens.lineHeightBase300,
  },
});

// Where the script does not arrive the behaviours are still there to read.
const BehaviourChecklist = lazy(() =>
  import(/* webpackChunkName: "checklist" */ "./checklist/BehaviourChecklist").then(
    (module) => ({ default: module.BehaviourChecklist }),
    () => ({ default: BehaviourList }),
  ),
);

export interface BandBehavioursProps extends BehaviourChecklistProps {
  /** Whether behaviours can be ticked: those of the picked band. */
  readonly isOpen: boolean;
}

/** The behaviours of a band, to read, and in the picked band to tick. */
export function BandBehaviours({ isOpen, ...props }: BandBehavioursProps) {
  if (!isOpen) return <BehaviourList {...props} />;
  return (
    <Suspense fallback={<BehaviourList {...props} />}>
      <BehaviourChecklist {...props} />
    </Suspense>
  );
}

function BehaviourList({ anchor }: Pick<BehaviourChecklistProps, "anchor">) {
  const styles = useStyles();
  const { language } = useTexts();
  return (
    <ul className={styles.behaviours}>
      {anchorBehaviours(anchor).map((behaviour) => (
        <li key={JSON.stringify(behaviour)}>{inLanguage(behaviour, language)}</li>
      ))}
    </ul>
  );
}
