import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { lazy, Suspense, useState, type ReactNode } from "react";
import type { Place } from "../../sheets/placeOfSelection";
import { LoadingView } from "../LoadingView";
import { wantedSection } from "../state/wantedSection";
import { LateScriptBoundary } from "./LateScriptBoundary";
import { laterViews } from "./laterViews";
import { paneViewNames, type PaneViewName, type PersonViewProps } from "./paneView";
import { panelId, tabId } from "./tabIds";

const ViewTabs = lazy(() =>
  import(/* webpackChunkName: "viewTabs" */ "./ViewTabs").then((module) => ({
    default: module.ViewTabs,
  })),
);

const useStyles = makeStyles({
  // The place of the tabs, kept while their script loads.
  tabs: { flexShrink: 0, height: "33px" },
  view: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  hidden: { display: "none" },
});

export interface PaneViewsProps extends Omit<PersonViewProps, "onGoTo"> {
  readonly onGoTo: (place: Place) => void;
  /** Rating: always there, so that nothing typed or still to be saved is lost in another view. */
  readonly rating: ReactNode;
}

/** The views of a workbook that is set up, under their tabs. */
export function PaneViews({ rating, ...props }: PaneViewsProps) {
  const styles = useStyles();
  const [chosen, choose] = useState<PaneViewName>(() => (wantedSection.get() ? "setUp" : "rate"));
  const names = paneViewNames.filter((name) => name === "rate" || laterViews.has(name));
  const View = laterViews.get(chosen);
  const isRating = View === undefined;
  return (
    <>
      {names.length > 1 && (
        <div className={styles.tabs}>
          <Suspense>
            <ViewTabs names={names} chosen={chosen} onChoose={choose} />
          </Suspense>
        </div>
      )}
      <div
        className={mergeClasses(styles.view, !isRating && styles.hidden)}
        {...(isRating && panelOf("rate"))}
      >
        {rating}
      </div>
      {View && (
        <div className={styles.view} {...panelOf(chosen)}>
          <LateScriptBoundary key={chosen}>
            <Suspense fallback={<LoadingView />}>
              <View
                {...props}
                onGoTo={(place, name) => {
                  props.onGoTo(place);
                  choose(name);
                }}
              />
            </Suspense>
          </LateScriptBoundary>
        </div>
      )}
    </>
  );
}

function panelOf(name: PaneViewName) {
  return { id: panelId, role: "tabpanel", "aria-labelledby": tabId(name) };
}
