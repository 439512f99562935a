// Makes src/data/sampleAssessment.json from scripts/sampleData: the same result on every run.
// With --check it writes nothing and fails where the committed file differs.
import { readFileSync, writeFileSync } from "node:fs";
import { EvidencePool } from "./sampleData/evidencePool.mjs";
import { codes, ScoreMaker } from "./sampleData/scoring.mjs";

const target = new URL("../src/data/sampleAssessment.json", import.meta.url);
const organisation = readInput("organisation");
const plan = readInput("ratings");
const scores = new ScoreMaker(plan.fixedScores);
const evidence = new EvidencePool(readInput("evidence"));
const [closedPeriod, openPeriod] = plan.periods;
const byId = new Map(organisation.employees.map((employee) => [employee.id, employee]));

function readInput(name) {
  return JSON.parse(readFileSync(new URL(`sampleData/${name}.json`, import.meta.url), "utf8"));
}

function makeEmployees() {
  return organisation.employees.map(({ id, name, department, grade, manager, status }) => ({
    id,
    name,
    department: organisation.departments[department],
    role: organisation.role,
    grade: organisation.grades[grade],
    manager,
    status,
  }));
}

function makeTargets() {
  return Object.entries(organisation.targets).map(([grade, values]) => ({
    role: organisation.role,
    grade: organisation.grades[grade],
    values,
  }));
}

/** Only those who stood elsewhere when the closed period ended. */
function makeSnapshots() {
  return organisation.employees
    .filter(({ inClosedPeriod }) => inClosedPeriod)
    .map(({ id, grade, inClosedPeriod }) => ({
      period: closedPeriod.name,
      employee: id,
      grade: organisation.grades[inClosedPeriod.grade ?? grade],
      ...(inClosedPeriod.department && {
        department: organisation.departments[inClosedPeriod.department],
      }),
      ...(inClosedPeriod.manager && { manager: inClosedPeriod.manager }),
    }));
}

function raterOf(id) {
  return byId.get(id)?.name ?? organisation.director;
}

/** A rater does all competencies of one person on one day. */
function ratingDay(period, employee) {
  return period.ratingDays[Number(employee.id.slice(1)) % period.ratingDays.length];
}

function rating({ period, employee, competency, rater, group, score, ...texts }) {
  return {
    period: period.name,
    employee: employee.id,
    competency,
    rater,
    group,
    score,
    ...texts,
    ratedOn: ratingDay(period, employee),
  };
}

function makeClosedRatings() {
  return organisation.employees.flatMap((employee) => {
    const rater = raterOf(employee.inClosedPeriod?.manager ?? employee.manager);
    return codes.map((competency) => {
      const score = scores.closed(employee, competency);
      const found = scores.random() < 0.2 ? evidence.take(competency, score) : undefined;
      const texts = found && { evidence: found };
      const where = { period: closedPeriod, employee, competency, rater };
      return rating({ ...where, group: "manager", score, ...texts });
    });
  });
}

function makeOpenRating(employee, before) {
  const { competency } = before;
  const score = scores.open(employee, competency, before.score);
  const fixedEvidence = plan.fixedEvidence[employee.id];
  const wanted = !fixedEvidence && scores.random() < 0.3;
  const reason = plan.notObserved[employee.id]?.[competency];
  const where = { period: openPeriod, employee, competency, rater: raterOf(employee.manager) };
  if (reason) return rating({ ...where, group: "manager", score: "N/A", reason });
  const found = wanted ? evidence.take(competency, score) : fixedEvidence?.[competency];
  return rating({ ...where, group: "manager", score, ...(found && { evidence: found }) });
}

function makeOpenRatings(closedRatings) {
  return organisation.employees.flatMap((employee) =>
    closedRatings
      .filter((before) => before.employee === employee.id)
      .slice(0, employee.ratedInOpenPeriod)
      .map((before) => makeOpenRating(employee, before)),
  );
}

function ratersBesideManager({ employee, peers, competencies, customers, directReports }) {
  const self = byId.get(employee).name;
  const named = (ids, group, onCodes) =>
    ids.map((id) => ({ rater: raterOf(id), group, competencies: onCodes }));
  const contacts = customers ? plan.customerContacts : [];
  return [
    { rater: self, group: "self", competencies },
    ...named(peers, "peer", competencies),
    ...named(directReports ?? [], "direct report", competencies.slice(0, 2)),
    ...contacts.map((rater) => ({ rater, group: "customer", competencies: customers })),
  ];
}

function makeOtherRating(period, managerRatings, { employee, competency, rater, group }) {
  const seen = managerRatings.find(
    (each) => each.employee === employee.id && each.competency === competency,
  );
  const score = scores.other(group, seen.score);
  return rating({ period, employee, competency, rater, group, score });
}

function makeOtherClosedRatings(closedRatings) {
  return plan.otherRaters.flatMap((entry) =>
    ratersBesideManager(entry).flatMap(({ rater, group, competencies }) =>
      competencies.map((competency) => {
        const employee = byId.get(entry.employee);
        const who = { employee, competency, rater, group };
        return makeOtherRating(closedPeriod, closedRatings, who);
      }),
    ),
  );
}

function makeSelfOpenRatings(openRatings) {
  return openRatings
    .filter(({ employee, score }) => plan.selfInOpenPeriod.includes(employee) && score !== "N/A")
    .map(({ employee: id, competency }) => {
      const employee = byId.get(id);
      const who = { employee, competency, rater: employee.name, group: "self" };
      return makeOtherRating(openPeriod, openRatings, who);
    });
}

function makeSample() {
  const closed = makeClosedRatings();
  const open = makeOpenRatings(closed);
  const others = makeOtherClosedRatings(closed);
  return {
    employees: makeEmployees(),
    targets: makeTargets(),
    periods: plan.periods.map(({ ratingDays: _days, ...period }) => period),
    snapshots: makeSnapshots(),
    ratings: [...closed, ...others, ...open, ...makeSelfOpenRatings(open)],
  };
}

/** One record a line, so that a change shows as the rows it concerns. */
function asText(tables) {
  const parts = Object.entries(tables).map(([name, rows]) => {
    const lines = rows.map((row) => `    ${JSON.stringify(row)}`);
    return `  ${JSON.stringify(name)}: [\n${lines.join(",\n")}\n  ]`;
  });
  return `{\n${parts.join(",\n")}\n}\n`;
}

const sample = asText(makeSample());
if (!process.argv.includes("--check")) {
  writeFileSync(target, sample);
} else if (readFileSync(target, "utf8") !== sample) {
  console.error("src/data/sampleAssessment.json differs: run node scripts/makeSampleData.mjs");
  process.exitCode = 1;
}
