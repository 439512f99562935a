import type { AssessmentIndex } from "../domain/assessmentIndex";
import { bandOf } from "../domain/bandOf";
import { inLanguage, type Language } from "../domain/bilingual";
import type { Profile, ProfileLine } from "../domain/profileOf";
import { weightedGap } from "../domain/weightedGap";
import { functionWords } from "../locales/functionTexts";
import type { Answer } from "./answer";
import { cardsSupported } from "./cardsSupported";
import { profileCard, profileText } from "./profileCard";
import { wantedProfile, type EmployeeArguments } from "./wantedProfile";

/**
 * A table with header, one row for each competency and a total row, whose total the contributions add up to ([S3]); one cell with a card
 * where the workbook's settings say so ([F8]).
 */
export function profileCells(index: AssessmentIndex, args: EmployeeArguments): Answer {
  const wanted = wantedProfile(index, args);
  if (!wanted) return [[""]];
  const { language, profileCards = false } = index.assessment.settings;
  if (profileCards)
    return [[cardsSupported() ? profileCard(wanted, language) : profileText(wanted)]];
  const { profile } = wanted;
  return [
    [...functionWords(language).profileHeaders],
    ...profile.lines.map((line) => lineCells(line, language)),
    totalCells(profile, language),
  ];
}

function lineCells(line: ProfileLine, language: Language): Answer[number] {
  const { competency, effective, score, band, target, gap, share, contribution } = line;
  return [
    competency.code,
    inLanguage(competency.name, language),
    effective.kind === "notObserved" ? "N/A" : (score ?? ""),
    band ? inLanguage(band.label, language) : "",
    target ?? "",
    gap ?? "",
    share / 100,
    contribution ?? "",
  ];
}

function totalCells({ model, lines, total }: Profile, language: Language): Answer[number] {
  const band = total === undefined ? undefined : bandOf(total, model.bands);
  const gap = weightedGap(
    lines.map(({ score }) => score),
    lines.map(({ target }) => target),
    lines.map(({ competency }) => competency.weight),
  );
  return [
    "",
    functionWords(language).weightedTotal,
    total ?? "",
    band ? inLanguage(band.label, language) : "",
    "",
    gap ?? "",
    1,
    total ?? "",
  ];
}
