import { TextEncoder } from "node:util";
import type { Assessment } from "../../../src/domain/assessment";
import { indexAssessment } from "../../../src/domain/assessmentIndex";
import type { Language } from "../../../src/domain/bilingual";
import { findPeriod } from "../../../src/domain/findPeriod";
import type { ApplyWeights } from "../../../src/taskpane/whatIf/state/weightEdit";
import { WhatIfPanel } from "../../../src/taskpane/whatIf/WhatIfPanel";
import {
  sampleAssessment,
  sampleCompetency,
  sampleEmployee,
  sampleModel,
  sampleRating,
} from "../../domain/sampleAssessment";
import { giveSizes } from "../givenSizes";
import { renderView, type RenderedView } from "../renderView";

giveSizes();
// What hashes the model; jsdom has none.
Object.assign(globalThis, { TextEncoder });

export interface RenderedWhatIf extends RenderedView {
  readonly applied: readonly (readonly [...Parameters<ApplyWeights>])[];
}

/** Two competencies of the same weight, A of them core; Chen Mo leads in B, Wei Lan in A. */
export function twoPeople(change: Partial<Assessment> = {}): Assessment {
  const scores = { E001: [60, 90], E002: [80, 66] };
  return sampleAssessment({
    model: {
      ...sampleModel,
      competencies: [sampleCompetency("A", { core: true }), sampleCompetency("B")],
    },
    employees: [
      sampleEmployee("E001", { name: "Chen Mo" }),
      sampleEmployee("E002", { name: "Wei Lan", department: "South" }),
    ],
    ratings: Object.entries(scores).flatMap(([employeeId, given]) =>
      given.map((score, place) =>
        sampleRating(score, { employeeId, competency: place === 0 ? "A" : "B" }),
      ),
    ),
    ...change,
  });
}

export function renderWhatIf(
  assessment = twoPeople(),
  {
    language = "en-US",
    fail,
  }: { readonly language?: Language; readonly fail?: Error | undefined } = {},
): RenderedWhatIf {
  const index = indexAssessment(assessment);
  const period = findPeriod(index, undefined);
  if (!period.ok) throw new Error("The assessment has no period.");
  const applied: [...Parameters<ApplyWeights>][] = [];
  const view = (
    <WhatIfPanel
      index={index}
      period={period.value}
      onApply={(...given) => {
        applied.push(given);
        return fail ? Promise.reject(fail) : Promise.resolve();
      }}
    />
  );
  return { ...renderView(view, language), applied };
}
