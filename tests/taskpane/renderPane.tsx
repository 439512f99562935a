import { configure, render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { Assessment } from "../../src/domain/assessment";
import { indexAssessment } from "../../src/domain/assessmentIndex";
import type { Language } from "../../src/domain/bilingual";
import type { AssessmentState } from "../../src/excel/assessmentState";
import type { RatingChange } from "../../src/excel/saveRating";
import { ratingPanel, raterForm, welcome } from "../../src/taskpane/laterParts";
import type { Rater } from "../../src/taskpane/state/rater";
import { rememberRater } from "../../src/taskpane/state/rater";
import type { PaneActions } from "../../src/taskpane/state/paneActions";
import { writePreference } from "../../src/taskpane/state/preference";
import { TaskPane, type TaskPaneProps } from "../../src/taskpane/TaskPane";
import { sampleAssessment, sampleEmployee, sampleTargets } from "../domain/sampleAssessment";

// Computing styles is what takes jsdom longest, and nothing in the pane is hidden by style.
configure({ defaultHidden: true });
jest.setTimeout(20_000);

// In a browser these scripts are there before anybody can click what leads to them.
beforeAll(() => Promise.all([ratingPanel, welcome, raterForm].map((part) => part.preload())));

export interface PaneSetting extends Partial<
  Pick<TaskPaneProps, "surroundings" | "state" | "followed">
> {
  readonly language?: Language;
  /** Null where nobody has said yet who rates. */
  readonly rater?: Rater | null;
  readonly actions?: Partial<PaneActions>;
  /** Whether the pane comes back after a reload, and finds what it kept. */
  readonly isReloaded?: boolean;
}

export interface RenderedPane {
  readonly container: HTMLElement;
  readonly user: UserEvent;
  /** What the pane asked Excel to write, in order. */
  readonly saved: readonly RatingChange[];
  readonly show: (props: Partial<TaskPaneProps>) => void;
}

export const linYue: Rater = { name: "Lin Yue", group: "manager" };

/** Three employees, A to K, targets of 60 for all. */
export function paneAssessment(change: Partial<Assessment> = {}): Assessment {
  return sampleAssessment({
    employees: [
      sampleEmployee("E001", { name: "Chen Mo" }),
      sampleEmployee("E002", { name: "Wei Lan" }),
      sampleEmployee("E003", { name: "Zhao Yi", status: "left" }),
    ],
    targets: [sampleTargets("", "", { A: 60 })],
    ...change,
  });
}

export function readyState(
  change: Partial<Assessment> = {},
  problems: Extract<AssessmentState, { status: "ready" }>["problems"] = [],
): AssessmentState {
  return { status: "ready", index: indexAssessment(paneAssessment(change)), problems };
}

/** The pane as Excel shows it, with what it would write kept in a list. */
export function renderPane(setting: PaneSetting = {}): RenderedPane {
  const { language = "en-US", rater = linYue, actions, isReloaded = false, ...given } = setting;
  localStorage.clear();
  if (!isReloaded) sessionStorage.clear();
  writePreference("language", language);
  if (rater) rememberRater(rater);
  const saved: RatingChange[] = [];
  let props: TaskPaneProps = {
    surroundings: "excel",
    state: readyState(),
    followed: undefined,
    actions: { ...listing(saved), ...actions },
    ...given,
  };
  const { container, rerender } = render(page(props));
  return {
    container,
    user: userEvent.setup({ delay: null }),
    saved,
    show(change) {
      props = { ...props, ...change };
      rerender(page(props));
    },
  };
}

function page(props: TaskPaneProps) {
  return (
    <main>
      <TaskPane {...props} />
    </main>
  );
}

function listing(saved: RatingChange[]): PaneActions {
  return {
    setUpWorkbook: () => Promise.resolve(),
    saveRating(change) {
      saved.push(change);
      return Promise.resolve();
    },
    selectCell: () => Promise.resolve(),
    buildSummary: () => Promise.resolve({ sheet: "Summary" }),
    reload: () => Promise.resolve(),
  };
}
