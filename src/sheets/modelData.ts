import type { Anchor, Competency, CompetencyModel } from "../domain/assessment";
import type { Band } from "../domain/band";

/** A competency model as it is shipped in `src/data`. */
export interface ModelData {
  readonly bands: readonly Band[];
  readonly competencies: readonly (Competency & {
    readonly anchors: readonly Omit<Anchor, "code">[];
  })[];
}

export function modelOfData({ bands, competencies }: ModelData): CompetencyModel {
  return {
    bands,
    competencies: competencies.map(({ anchors: _, ...competency }) => competency),
    anchors: competencies.flatMap(({ code, anchors }) =>
      anchors.map((anchor) => ({ code, ...anchor })),
    ),
  };
}
