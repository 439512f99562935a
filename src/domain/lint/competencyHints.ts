import type { Competency, CompetencyModel } from "../assessment";
import { indexCompetencies } from "../competencyTexts";
import { textKey } from "../textKey";
import type { Hint, HintCode } from "./hint";

/** Competencies without a definition, with a drafted one ([M5]), or with a name that another has as well ([K3]). */
export function competencyHints(model: CompetencyModel): readonly Hint[] {
  const { byName } = indexCompetencies(model);
  const shares = ({ name }: Competency) =>
    [name.zh, name.en].some((text) => (byName.get(textKey(text)) ?? []).length > 1);
  return model.competencies.flatMap((competency) => {
    const { definition, origin } = competency;
    const isUndefined = definition.zh === "" && definition.en === "";
    const found: readonly (readonly [boolean, HintCode, string])[] = [
      [shares(competency), "sameNames", "nameZh"],
      [isUndefined, "noDefinition", "definitionZh"],
      [origin === "drafted" && !isUndefined, "draftedDefinition", "origin"],
    ];
    return found.flatMap(([isFound, code, column]): Hint[] => {
      const place = { table: "Competencies", key: { code: competency.code }, column } as const;
      return isFound ? [{ code, place, competency }] : [];
    });
  });
}
