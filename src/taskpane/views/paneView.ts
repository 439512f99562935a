import type { ComponentType } from "react";
import type { AssessmentIndex } from "../../domain/assessmentIndex";
import type { Problem } from "../../domain/problem";
import type { Place } from "../../sheets/placeOfSelection";

/** The pane's views in the order of their tabs; the first is the one the pane opens with. */
export const paneViewNames = [
  "rate",
  "person",
  "team",
  "calibrate",
  "whatIf",
  "reports",
  "share",
  "setUp",
] as const;

export type PaneViewName = (typeof paneViewNames)[number];

/** What every view is given; what it asks of Excel it imports from `src/excel` where it is connected. */
export interface PaneViewProps {
  readonly index: AssessmentIndex;
  readonly problems: readonly Problem[];
  readonly onSelectCell: (address: string) => void;
}

/** What a view is given that is about a person, or leads to one. */
export interface PersonViewProps extends PaneViewProps {
  /** Whom all views are about: chosen in any of them, or in the sheet. */
  readonly employeeId: string | undefined;
  readonly onGoTo: (place: Place, view: PaneViewName) => void;
}

/** Loads a view's script, its texts with it, when its tab is first chosen. */
export type LoadPaneView = () => Promise<{ readonly default: ComponentType<PersonViewProps> }>;
