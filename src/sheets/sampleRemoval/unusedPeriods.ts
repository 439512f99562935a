import type { Period } from "../../domain/assessment";
import type { AssessmentIndex } from "../../domain/assessmentIndex";
import { textKey } from "../../domain/textKey";
import { choiceLabel } from "../choice";
import { periodStatusChoices } from "../columnChoices";
import { dateSerial } from "../dateSerial";
import type { SampleData } from "../sampleData";
import type { RowChange } from "../tableEditing/tableEdit";
import type { RemainingUse } from "./remainingUse";

/** The sample's periods that nobody else is in go; where none would be left, the last of them becomes this year's. */
export function unusedPeriods(
  { assessment: { periods, settings } }: AssessmentIndex,
  sample: SampleData,
  { use, today }: { readonly use: RemainingUse; readonly today: string },
): readonly RowChange[] {
  const names = new Set(sample.periods.map(({ name }) => textKey(name)));
  const isUnused = ({ name }: Period) =>
    names.has(textKey(name)) && !use.periods.has(textKey(name));
  const unused = periods.filter(isUnused);
  const last = unused.length === periods.length ? unused.at(-1) : undefined;
  return unused.map(({ name }): RowChange => {
    const key = { period: name };
    if (name !== last?.name) return { kind: "remove", key };
    const status = choiceLabel(periodStatusChoices, "open", settings.language);
    const opened = dateSerial(today) ?? today;
    const cells = { period: today.slice(0, 4), status, opened, closed: "", modelVersion: "" };
    return { kind: "update", key, cells };
  });
}
