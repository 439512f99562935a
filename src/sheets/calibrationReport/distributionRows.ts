import type { AssessmentIndex } from "../../domain/assessmentIndex";
import type { Band } from "../../domain/band";
import type { RatedEmployee } from "../../domain/calibration/calibrationFacts";
import { guidelineGap } from "../../domain/calibration/guidelineGap";
import { groupBy } from "../../domain/groupBy";
import { raterGroups, type Rating } from "../../domain/rating";
import { bandDistribution } from "../../domain/team/bandDistribution";
import { figureOf } from "../../domain/team/teamCompetency";
import { textKey } from "../../domain/textKey";
import { bandGlyph } from "../bandGlyph";
import { raterGroupTexts } from "../reportSheet/raterGroupTexts";
import { textRow } from "../reportSheet/reportHead";
import type { ReportRow } from "../reportSheet/reportRow";
import type { Say } from "../reportSheet/sayIn";
import { gapFormat, optionalCell } from "../reportSheet/scoreCells";
import { numberCell, textCell } from "../summaryCells";
import { calibrationReportTexts as texts } from "./calibrationReportTexts";

export interface DistributionRequest {
  readonly index: AssessmentIndex;
  readonly bands: readonly Band[];
  readonly guideline: readonly number[] | undefined;
  readonly say: Say;
}

/** The totals of everybody, of each manager's and department's people; then the scores that each rater and rater group gave ([V1]). */
export function distributionRows(
  people: readonly RatedEmployee[],
  { index, bands, guideline, say }: DistributionRequest,
): readonly ReportRow[] {
  const row = (label: string, values: readonly (number | undefined)[]): ReportRow => {
    const distribution = bandDistribution(values, bands);
    const compared = guidelineGap(distribution, guideline);
    return {
      look: "statistic",
      cells: [
        textCell(label),
        numberCell(distribution.n, "0"),
        optionalCell(figureOf(values).value, "0.0"),
        ...compared.map(({ count }) => numberCell(count, "0")),
        ...compared.map(({ share }) => optionalCell(share, "0%")),
        ...(guideline ? compared.map(({ more }) => optionalCell(more, gapFormat)) : []),
      ],
    };
  };
  const named = (text: string) => text || say(texts.none);
  const managerName = (id: string) => named(index.employeesById.get(textKey(id))?.[0]?.name ?? id);
  const ratings = people.flatMap((one) => one.ratings);
  const ofOthers = ratings.filter(({ raterGroup }) => raterGroup !== "self");
  return [
    headers(bands, guideline, say),
    row(say(texts.everybody), totals(people)),
    ...parts(
      people,
      ({ employee }) => employee.manager,
      (id, members) => row(say(texts.ofManager, { name: managerName(id) }), totals(members)),
    ),
    ...parts(
      people,
      ({ employee }) => employee.department,
      (name, members) => row(say(texts.ofDepartment, { name: named(name) }), totals(members)),
    ),
    ...raterGroups.flatMap((group) => {
      const given = ratings.filter(({ raterGroup }) => raterGroup === group);
      const name = say(raterGroupTexts[group]);
      return given.length === 0 ? [] : [row(say(texts.ofGroup, { name }), scores(given))];
    }),
    ...parts(
      ofOthers,
      ({ rater }) => rater,
      (rater, given) => row(say(texts.ofRater, { name: named(rater) }), scores(given)),
    ),
  ];
}

function headers(
  bands: readonly Band[],
  guideline: readonly number[] | undefined,
  say: Say,
): ReportRow {
  const each = (words: typeof texts.count | typeof texts.share | typeof texts.more) =>
    bands.map(({ number }) => say(words, { band: bandGlyph(number) }));
  return textRow(
    "headers",
    ...[texts.group, texts.n, texts.average].map((one) => say(one)),
    ...each(texts.count),
    ...each(texts.share),
    ...(guideline ? each(texts.more) : []),
  );
}

function parts<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  rowOf: (text: string, members: readonly Item[]) => ReportRow,
): readonly ReportRow[] {
  return [...groupBy(items, (item) => textKey(textOf(item))).values()].flatMap((members) => {
    const [first] = members;
    return first === undefined ? [] : [rowOf(textOf(first), members)];
  });
}

function totals(people: readonly RatedEmployee[]): readonly (number | undefined)[] {
  return people.map(({ total }) => total);
}

function scores(ratings: readonly Rating[]): readonly number[] {
  return ratings.flatMap(({ value }) => (value.kind === "score" ? [value.score] : []));
}
