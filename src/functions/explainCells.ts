import type { Settings } from "../domain/assessment";
import type { AssessmentIndex } from "../domain/assessmentIndex";
import { bandOf } from "../domain/bandOf";
import { inLanguage } from "../domain/bilingual";
import { modelVersion } from "../domain/modelVersion";
import type { Profile, ProfileLine } from "../domain/profileOf";
import { raterGroups } from "../domain/rating";
import { ratingsOf } from "../domain/ratingsOf";
import { scoredGroups, type ScoredGroup } from "../domain/scoredGroups";
import { explanation, functionWords } from "../locales/functionTexts";
import { listSeparators } from "../locales/listSeparators";
import { choiceLabel } from "../sheets/choice";
import { raterGroupChoices } from "../sheets/columnChoices";
import type { Answer } from "./answer";
import { wantedProfile, type EmployeeArguments, type WantedProfile } from "./wantedProfile";

/**
 * How a weighted total came about: competency by competency which groups of raters were mixed and what the score adds, then the rules
 * that were used. Groups and counts are named, raters never.
 */
export function explainCells(index: AssessmentIndex, args: EmployeeArguments): Answer {
  const wanted = wantedProfile(index, args);
  if (!wanted) return [[""]];
  const { settings } = index.assessment;
  const { lines } = wanted.profile;
  const ratedWeight = weightOf(lines.filter(({ score }) => score !== undefined));
  return [
    ...lines.map((line) => [
      `${line.competency.code} ${inLanguage(line.competency.name, settings.language)}`,
      lineText(line, groupsIn(index, wanted, line), ratedWeight, settings),
    ]),
    ...ruleCells(wanted, ratedWeight, settings),
  ];
}

function groupsIn(
  index: AssessmentIndex,
  { employee, period }: WantedProfile,
  { competency }: ProfileLine,
): readonly ScoredGroup[] {
  const ratings = ratingsOf(index, period.name, employee.id, competency.code);
  return scoredGroups(ratings, index.assessment.settings.raterGroupWeights);
}

function lineText(
  { competency: { weight }, effective, contribution = 0 }: ProfileLine,
  groups: readonly ScoredGroup[],
  ratedWeight: number,
  { language }: Settings,
): string {
  if (effective.kind !== "score") {
    const key = effective.kind === "notObserved" ? "notObserved" : "unrated";
    return explanation(key, { weight }, language);
  }
  const counted = groups.reduce((sum, group) => sum + group.weight, 0);
  const mixed = groups.map(({ group, mean, raters, weight: groupWeight }) => {
    const values = {
      group: choiceLabel(raterGroupChoices, group, language),
      mean: shown(mean),
      raters,
      share: shown((100 * groupWeight) / counted),
    };
    return explanation(groupWeight > 0 ? "group" : "uncountedGroup", values, language);
  });
  const values = {
    score: shown(effective.score),
    groups: mixed.join(listSeparators[language]),
    weight,
    ratedWeight: shown(ratedWeight),
    contribution: shown(contribution),
  };
  return explanation("score", values, language);
}

function ruleCells(
  { period, profile }: WantedProfile,
  ratedWeight: number,
  { language, raterGroupWeights }: Settings,
): Answer {
  const words = functionWords(language);
  const all = weightOf(profile.lines);
  const weights = raterGroups
    .map(
      (group) => `${choiceLabel(raterGroupChoices, group, language)} ${raterGroupWeights[group]}`,
    )
    .join(listSeparators[language]);
  const isOpen = period.status === "open";
  const version = isOpen ? modelVersion(profile.model) : period.modelVersion;
  return [
    [words.weightedTotal, totalText(profile, ratedWeight, language)],
    [
      words.coverage,
      explanation(
        "coverage",
        { rated: shown(ratedWeight), all: shown(all), share: shown(100 * profile.coverage) },
        language,
      ),
    ],
    [words.bands, bandText(profile, language)],
    [words.raterGroups, explanation("raterGroups", { weights }, language)],
    [words.modelVersion, explanation(isOpen ? "version" : "fixedVersion", { version }, language)],
  ];
}

function totalText(
  { lines, total }: Profile,
  ratedWeight: number,
  language: Settings["language"],
): string {
  if (total === undefined) return explanation("noTotal", {}, language);
  const sum = lines.reduce(
    (all, { score, competency }) => all + (score ?? 0) * competency.weight,
    0,
  );
  const values = { total: shown(total), sum: shown(sum), ratedWeight: shown(ratedWeight) };
  return explanation("total", values, language);
}

function bandText({ model, total }: Profile, language: Settings["language"]): string {
  const band = total === undefined ? undefined : bandOf(total, model.bands);
  if (!band) return explanation("noBand", {}, language);
  return explanation("bands", { band: inLanguage(band.label, language) }, language);
}

function weightOf(lines: readonly ProfileLine[]): number {
  return lines.reduce((sum, { competency }) => sum + competency.weight, 0);
}

/** At most four decimals, as a person reads them. */
function shown(value: number): string {
  return String(Number(value.toFixed(4)));
}
