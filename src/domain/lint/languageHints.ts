import type { Competency, CompetencyModel } from "../assessment";
import type { Bilingual } from "../bilingual";
import { textKey } from "../textKey";
import type { Hint, HintPlace } from "./hint";

interface PlacedText {
  readonly text: Bilingual;
  readonly place: HintPlace;
  readonly competency?: Competency | undefined;
}

/** Texts that one language has and the other has not ([M4]); none in a model that is written in one language only. */
export function languageHints(model: CompetencyModel): readonly Hint[] {
  const texts = [...competencyTexts(model), ...anchorTexts(model), ...bandTexts(model)];
  const isBilingual =
    texts.some(({ text }) => text.zh !== "") && texts.some(({ text }) => text.en !== "");
  const lacking = isBilingual
    ? texts.filter(({ text }) => (text.zh === "") !== (text.en === ""))
    : [];
  return lacking.map(({ text, place, competency }) => ({
    code: "languageMissing",
    place: { ...place, column: `${place.column}${text.zh === "" ? "Zh" : "En"}` },
    ...(competency && { competency }),
    values: { language: text.zh === "" ? "zh-CN" : "en-US", text: text.zh || text.en },
  }));
}

function competencyTexts({ competencies }: CompetencyModel): readonly PlacedText[] {
  return competencies.flatMap((competency) =>
    (["name", "group", "definition"] as const).map((column) => ({
      text: competency[column],
      place: { table: "Competencies", key: { code: competency.code }, column },
      competency,
    })),
  );
}

function anchorTexts({ anchors, competencies }: CompetencyModel): readonly PlacedText[] {
  const byCode = new Map(competencies.map((one) => [textKey(one.code), one]));
  return anchors.flatMap(({ code, band, levelDefinition, behaviours }) => {
    const place = { table: "Anchors", key: { code, band: String(band) } } as const;
    const competency = byCode.get(textKey(code));
    const lines = { zh: behaviours.zh[0] ?? "", en: behaviours.en[0] ?? "" };
    return [
      { text: levelDefinition, place: { ...place, column: "levelDefinition" }, competency },
      { text: lines, place: { ...place, column: "behaviours" }, competency },
    ];
  });
}

function bandTexts({ bands }: CompetencyModel): readonly PlacedText[] {
  return bands.map(({ number, label }) => ({
    text: label,
    place: { table: "Bands", key: { band: String(number) }, column: "label" },
  }));
}
