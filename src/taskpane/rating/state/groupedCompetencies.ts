import type { Bilingual } from "../../../domain/bilingual";
import { groupBy } from "../../../domain/groupBy";
import type { CompetencyView } from "./employeeStanding";

export interface GroupedCompetencies {
  readonly group: Bilingual;
  readonly members: readonly CompetencyView[];
}

/** Competencies under their group, groups and members in the order of the table. */
export function groupedCompetencies(
  competencies: readonly CompetencyView[],
): readonly GroupedCompetencies[] {
  const groups = groupBy(competencies, ({ competency }) =>
    JSON.stringify([competency.group.zh, competency.group.en]),
  );
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    return first ? [{ group: first.competency.group, members }] : [];
  });
}
