import type { Anchor, Competency } from "../domain/assessment";
import type { Band } from "../domain/band";
import type { Language } from "../domain/bilingual";
import { choiceLabel } from "./choice";
import { coreChoices, originChoices } from "./columnChoices";
import type { TableRecord } from "./tableRecord";

export function competencyRecord(
  { code, name, group, core, weight, definition, origin }: Competency,
  language: Language,
): TableRecord<"Competencies"> {
  return {
    cells: {
      code,
      nameZh: name.zh,
      nameEn: name.en,
      groupZh: group.zh,
      groupEn: group.en,
      core: choiceLabel(coreChoices, core, language),
      weight,
      definitionZh: definition.zh,
      definitionEn: definition.en,
      origin: choiceLabel(originChoices, origin, language),
    },
  };
}

export function anchorRecord(
  { code, band, levelDefinition, behaviours, origin }: Anchor,
  language: Language,
): TableRecord<"Anchors"> {
  return {
    cells: {
      code,
      band,
      levelDefinitionZh: levelDefinition.zh,
      levelDefinitionEn: levelDefinition.en,
      behavioursZh: behaviours.zh.join("\n"),
      behavioursEn: behaviours.en.join("\n"),
      origin: choiceLabel(originChoices, origin, language),
    },
  };
}

export function bandRecord({ number, from, to, label }: Band): TableRecord<"Bands"> {
  return { cells: { band: number, from, to, labelZh: label.zh, labelEn: label.en } };
}
