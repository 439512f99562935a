import type { Period } from "./assessment";
import type { AssessmentIndex } from "./assessmentIndex";
import { fail, succeed, type Result } from "./result";
import { textKey } from "./textKey";

/**
 * The period of that name ([P2]); left out (`undefined`), the open one, of several open ones the
 * last, and the last of all where none is open ([P1]).
 */
export function findPeriod(index: AssessmentIndex, text: string | undefined): Result<Period> {
  const { periods } = index.assessment;
  if (text === undefined) {
    const open = periods.filter(({ status }) => status === "open");
    const latest = open.at(-1) ?? periods.at(-1);
    return latest ? succeed(latest) : fail({ code: "noPeriods" });
  }
  const [named] = index.periodsByName.get(textKey(text)) ?? [];
  return named ? succeed(named) : fail({ code: "unknownPeriod", value: text });
}
