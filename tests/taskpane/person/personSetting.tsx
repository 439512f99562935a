import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { configure, render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { TextEncoder } from "node:util";
import type { ComponentType } from "react";
import { I18nextProvider } from "react-i18next";
import type { Assessment } from "../../../src/domain/assessment";
import { indexAssessment } from "../../../src/domain/assessmentIndex";
import type { Language } from "../../../src/domain/bilingual";
import type { Place } from "../../../src/sheets/placeOfSelection";
import { paneTexts } from "../../../src/taskpane/state/paneTexts";
import type { PaneViewName, PersonViewProps } from "../../../src/taskpane/views/paneView";
import {
  closedPeriod,
  sampleAssessment,
  sampleEmployee,
  sampleModel,
  sampleRatings,
  sampleTargets,
} from "../../domain/sampleAssessment";
import { workedCase } from "../../domain/workedCase";
import { giveSizes } from "../givenSizes";

// jsdom has none, and every browser has (github.com/jsdom/jsdom/issues/2524).
globalThis.TextEncoder = TextEncoder;
giveSizes();
// Computing styles is what takes jsdom longest, and nothing in these views is hidden by style.
configure({ defaultHidden: true });
jest.setTimeout(20_000);
afterEach(() => {
  localStorage.clear();
});

const { codes, scores, targets } = workedCase;

export const workedTargets: Readonly<Record<string, number>> = Object.fromEntries(
  codes.map((code, at) => [code, targets[at] ?? 0]),
);

/** Chen Mo is the worked case, Wei Lan its rival; both by one manager. */
export function lookAssessment(change: Partial<Assessment> = {}): Assessment {
  return sampleAssessment({
    employees: [
      sampleEmployee("E001", { name: "Chen Mo", manager: "E009" }),
      sampleEmployee("E002", { name: "Wei Lan", department: "South", role: "Clerk" }),
    ],
    targets: [
      sampleTargets("", "", workedTargets),
      sampleTargets("Expert", "Senior", { A: 90, B: 90, C: 90 }),
    ],
    versions: new Map([[closedPeriod.modelVersion, sampleModel]]),
    ratings: [
      ...sampleRatings(scores),
      ...sampleRatings([70, 65], { period: closedPeriod.name }),
      ...sampleRatings(workedCase.rivalScores, { employeeId: "E002" }),
    ],
    ...change,
  });
}

export interface LookSetting {
  readonly assessment?: Assessment;
  readonly employeeId?: string | undefined;
  readonly language?: Language;
}

export interface RenderedLook {
  readonly container: HTMLElement;
  readonly user: UserEvent;
  /** Where the view has led to, in order. */
  readonly gone: readonly (readonly [Place, PaneViewName])[];
  readonly cells: readonly string[];
  readonly show: (setting: LookSetting) => void;
}

/** One of the views that are about people, as the pane shows it. */
export function renderLook(
  View: ComponentType<PersonViewProps>,
  setting: LookSetting = {},
): RenderedLook {
  const gone: (readonly [Place, PaneViewName])[] = [];
  const cells: string[] = [];
  let shown: LookSetting = { assessment: lookAssessment(), employeeId: "E001", ...setting };
  const page = () => (
    <main>
      <I18nextProvider i18n={paneTexts[shown.language ?? "en-US"]}>
        <FluentProvider theme={webLightTheme}>
          <View
            index={indexAssessment(shown.assessment ?? lookAssessment())}
            problems={[]}
            employeeId={shown.employeeId}
            onGoTo={(...to) => gone.push(to)}
            onSelectCell={(address) => cells.push(address)}
          />
        </FluentProvider>
      </I18nextProvider>
    </main>
  );
  const { container, rerender } = render(page());
  return {
    container,
    user: userEvent.setup({ delay: null }),
    gone,
    cells,
    show(change) {
      shown = { ...shown, ...change };
      rerender(page());
    },
  };
}
