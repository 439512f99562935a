import type { Employee } from "../../domain/assessment";
import type { Language } from "../../domain/bilingual";
import { modelOf } from "../../domain/modelOf";
import { nextSteps, type NextStep } from "../../domain/nextSteps";
import { profileOf } from "../../domain/profileOf";
import { succeed, type Result } from "../../domain/result";
import { chosenPeople } from "../../domain/team/peopleFilter";
import { bandGlyph } from "../bandGlyph";
import { reportHead, textRow } from "../reportSheet/reportHead";
import type { ReportRequest } from "../reportSheet/reportRequest";
import type { ReportColumn, ReportRow } from "../reportSheet/reportRow";
import { reportSheet } from "../reportSheet/reportSheet";
import { reportTexts } from "../reportSheet/reportTexts";
import { sayIn, type Say } from "../reportSheet/sayIn";
import { gapFormat, optionalCell, scoreCells, type ScoreCells } from "../reportSheet/scoreCells";
import type { SheetPlan } from "../sheetPlan";
import { textCell, numberCell } from "../summaryCells";
import { summaryEmployees } from "../summaryEmployees";
import { developmentPlanTexts as texts } from "./developmentPlanTexts";

const columns: readonly ReportColumn[] = [
  { key: "key", width: 85, align: "Left" },
  { key: "employee", width: 90, align: "Left" },
  { key: "department", width: 110, align: "Left", wraps: true },
  { key: "competency", width: 120, align: "Left", wraps: true },
  { key: "score", width: 60, align: "Center" },
  { key: "target", width: 60, align: "Center" },
  { key: "gap", width: 60, align: "Center" },
  { key: "shortfall", width: 75, align: "Center" },
  { key: "reach", width: 90, align: "Left", wraps: true },
  { key: "actions", width: 330, align: "Left", wraps: true },
];

interface Step {
  readonly employee: Employee;
  readonly step: NextStep;
}

/**
 * Every person's competencies below target, the largest weighted shortfall first ([D5]), with the behaviours of the band to reach as actions
 * ([D6]). Whoever has a score that cannot be used is missing until it is corrected ([W6]).
 */
export function developmentPlan(request: ReportRequest): Result<SheetPlan> {
  const { index, period, language, people = {} } = request;
  const model = modelOf(index, period);
  if (!model.ok) return model;
  const { bands } = model.value;
  const say = sayIn(language);
  const steps = chosenPeople(summaryEmployees(index, period), people)
    .flatMap((employee): readonly Step[] => {
      const profile = profileOf(index, period, employee);
      return profile.ok ? nextSteps(profile.value).map((step) => ({ employee, step })) : [];
    })
    .sort((one, other) => other.step.weightedShortfall - one.step.weightedShortfall);
  const { employee, department, competency, score, target, gap } = reportTexts;
  const headers = [
    ...[texts.key, employee, department, competency, score, target, gap],
    ...[texts.shortfall, texts.reach, texts.actions],
  ].map((one) => say(one));
  const head = [
    ...reportHead(request, texts.title, bands),
    textRow("about", say(texts.fillIn)),
    textRow("headers", ...headers),
  ];
  const scores = scoreCells(bands);
  return succeed(
    reportSheet({
      sheetMark: "developmentPlan",
      name: say(texts.name),
      columns,
      head,
      keyed: steps.map((step) => stepRow(step, { scores, say, language })),
      heat: [{ column: 4, columnCount: 1 }],
      heatRow: head.length,
      bands,
      frozenRows: head.length,
      frozenColumns: 2,
      page: {
        orientation: "landscape",
        repeatedRows: { first: head.length - 1, last: head.length - 1 },
      },
      userColumns: [
        { header: say(texts.owner), width: 80, numberFormat: "General" },
        { header: say(texts.due), width: 80, numberFormat: "yyyy-mm-dd" },
        { header: say(texts.status), width: 80, numberFormat: "General" },
      ],
    }),
  );
}

function stepRow(
  { employee, step }: Step,
  { scores, say, language }: { scores: ScoreCells; say: Say; language: Language },
): ReportRow {
  const { line, weightedShortfall, bandToReach, anchor } = step;
  const { zh = [], en = [] } = anchor?.behaviours ?? {};
  const [first, second] = language === "zh-CN" ? [zh, en] : [en, zh];
  const behaviours = first.length > 0 ? first : second;
  return {
    look: "person",
    cells: [
      { value: `${employee.id} · ${line.competency.code}`, format: "@" },
      ...[employee.name, employee.department, say(line.competency.name)].map(textCell),
      scores.number(line.score),
      optionalCell(line.target, "General"),
      optionalCell(line.gap, gapFormat),
      numberCell(weightedShortfall, "0.00"),
      textCell(bandToReach ? `${bandGlyph(bandToReach.number)} ${say(bandToReach.label)}` : ""),
      textCell(behaviours.map((behaviour) => `• ${behaviour}`).join("\n")),
    ],
  };
}
