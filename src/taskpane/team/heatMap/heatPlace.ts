import type { CompetencyModel, Employee } from "../../../domain/assessment";
import { bandOf } from "../../../domain/bandOf";
import { inLanguage, type Language } from "../../../domain/bilingual";
import { gap } from "../../../domain/gap";
import { totalNumber, type MemberStanding } from "../../../domain/team/memberStanding";
import { bandGlyph } from "../../theme/bandGlyph";
import { bandHue } from "../../theme/bandHue";
import { gapText, scoreText } from "../../state/numberTexts";
import type { useTeamTexts } from "../useTeamTexts";

export const heatContents = ["band", "score", "gap"] as const;

/** What the cells of a heat map show. */
export type HeatContent = (typeof heatContents)[number];

/** A cell of the heat map: the name is column 0, the total 1, the first competency 2. */
export interface HeatPlace {
  readonly employee: Employee;
  readonly column: number;
}

export const competencyColumn = 2;

/** What one cell says: to the eye in a few characters, in words to whoever hears it. */
export interface HeatCellText {
  readonly shown: string;
  readonly said: string;
  /** None where there is nothing to colour. */
  readonly hue: Hue | undefined;
}

type Hue = ReturnType<typeof bandHue>;

export interface HeatTextContext {
  readonly model: CompetencyModel;
  readonly content: HeatContent;
  readonly language: Language;
  readonly t: ReturnType<typeof useTeamTexts>["t"];
}

export function heatCellText(
  member: MemberStanding,
  column: number,
  context: HeatTextContext,
): HeatCellText {
  if (column === 0) return { shown: nameOf(member), said: nameOf(member), hue: undefined };
  return column === 1 ? totalCell(member, context) : competencyCell(member, column, context);
}

function totalCell(member: MemberStanding, { model, language, t }: HeatTextContext): HeatCellText {
  const total = totalNumber(member);
  const who = nameOf(member);
  if (total === undefined) return { shown: "–", said: t("cell.noTotal", { who }), hue: undefined };
  const shown = scoreText(total, language);
  return { shown, said: t("cell.total", { who, total: shown }), hue: hueOf(total, model) };
}

const marks = { unrated: "–", notObserved: "N/A", unusable: "!" } as const;

function competencyCell(
  member: MemberStanding,
  column: number,
  { model, content, language, t }: HeatTextContext,
): HeatCellText {
  const at = column - competencyColumn;
  const effective = member.effective[at] ?? { kind: "unrated" };
  const competency = model.competencies[at];
  const who = nameOf(member);
  const what = competency ? inLanguage(competency.name, language) : "";
  if (effective.kind !== "score") {
    const said = t("cell.none", { who, what, state: t(`cell.${effective.kind}`) });
    return { shown: marks[effective.kind], said, hue: undefined };
  }
  const band = bandOf(effective.score, model.bands);
  const score = scoreText(effective.score, language);
  const difference = gap(effective.score, member.targets[at]);
  const label = band ? `${bandGlyph(band.number)} ${inLanguage(band.label, language)}` : "–";
  const saidScore = t("cell.score", { who, what, score, band: label });
  const shown: Readonly<Record<HeatContent, string>> = {
    band: band ? bandGlyph(band.number) : score,
    score,
    gap: difference === undefined ? "·" : gapText(Math.round(difference * 10) / 10, language),
  };
  const target = targetText(member.targets[at], difference, { language, t });
  const hue = content === "gap" ? gapHue(difference) : hueOf(effective.score, model);
  return { shown: shown[content], said: [saidScore, ...target].join(", "), hue };
}

function hueOf(score: number, { bands }: CompetencyModel): Hue | undefined {
  const band = bandOf(score, bands);
  return band && bandHue(band.number, bands.length);
}

/** The warm hue below target, the cool one from there on; the sign says the same. */
function gapHue(difference: number | undefined): Hue | undefined {
  if (difference === undefined) return undefined;
  return difference < 0 ? 2 : 3;
}

function targetText(
  target: number | undefined,
  difference: number | undefined,
  { language, t }: Pick<HeatTextContext, "language" | "t">,
): readonly string[] {
  if (target === undefined || difference === undefined) return [];
  const shown = { target: scoreText(target, language), gap: gapText(difference, language) };
  return [t("cell.target", shown)];
}

export function nameOf({ employee }: { readonly employee: Employee }): string {
  return employee.name || employee.id;
}
