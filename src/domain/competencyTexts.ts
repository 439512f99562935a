import type { Competency, CompetencyModel } from "./assessment";
import { groupBy } from "./groupBy";
import { textKey, type TextKey } from "./textKey";

/** A model's competencies by what they can be called. */
export interface CompetencyTexts {
  readonly byCode: ReadonlyMap<TextKey, readonly Competency[]>;
  readonly byName: ReadonlyMap<TextKey, readonly Competency[]>;
}

export function indexCompetencies(model: CompetencyModel): CompetencyTexts {
  const named = model.competencies.flatMap((competency) =>
    namesOf(competency).map((name) => ({ name, competency })),
  );
  const byName = groupBy(named, ({ name }) => name);
  return {
    byCode: groupBy(model.competencies, ({ code }) => textKey(code)),
    byName: new Map([...byName].map(([name, all]) => [name, all.map((one) => one.competency)])),
  };
}

/** Once where the two languages use the same name; an empty name calls nothing. */
function namesOf({ name }: Competency): readonly TextKey[] {
  return [...new Set([name.zh, name.en].filter(Boolean).map(textKey))];
}
