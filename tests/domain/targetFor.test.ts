import { indexTargets, targetFor } from "../../src/domain/targetFor";
import { sampleTargets } from "./sampleAssessment";

const all = sampleTargets("", "", { A: 40, B: 45, C: 48 });
const senior = sampleTargets("", "Senior", { A: 50, B: 55 });
const account = sampleTargets("Account manager", "", { A: 60 });
const seniorAccount = sampleTargets("Account manager", "Senior", { A: 70 });
const targets = indexTargets([all, senior, account, seniorAccount]);

test("[T1] applies a row with an empty role and grade to all", () => {
  expect(targetFor(targets, "Analyst", "Junior", "A")).toBe(40);
  expect(targetFor(targets, "", "", "A")).toBe(40);
});

test("[T1] finds role, grade and code in any letter case", () => {
  expect(targetFor(targets, "ACCOUNT MANAGER", "senior", "a")).toBe(70);
});

test("[T2] prefers role and grade to role, role to grade, and grade to all", () => {
  expect(targetFor(targets, "Account manager", "Senior", "A")).toBe(70);
  expect(targetFor(targets, "Account manager", "Junior", "A")).toBe(60);
  expect(targetFor(indexTargets([senior, account]), "Account manager", "Senior", "A")).toBe(60);
  expect(targetFor(targets, "Analyst", "Senior", "A")).toBe(50);
});

test("[T3] asks the less specific rows where the more specific one has no target", () => {
  expect(targetFor(targets, "Account manager", "Senior", "B")).toBe(55);
  expect(targetFor(targets, "Account manager", "Senior", "C")).toBe(48);
});

test("[T4] takes the higher target of equal rows", () => {
  const lower = sampleTargets("account manager", "SENIOR", { A: 65, B: 90 });
  const twice = indexTargets([seniorAccount, lower]);
  expect(targetFor(twice, "Account manager", "Senior", "A")).toBe(70);
  expect(targetFor(twice, "Account manager", "Senior", "B")).toBe(90);
});

test("[T5] has no target where no row has one", () => {
  expect(targetFor(targets, "Analyst", "Junior", "D")).toBeUndefined();
  expect(targetFor(indexTargets([seniorAccount]), "Analyst", "Senior", "A")).toBeUndefined();
});

test("[T5] takes 0 for a target", () => {
  const zero = sampleTargets("Account manager", "Senior", { A: 0 });
  expect(targetFor(indexTargets([all, zero]), "Account manager", "Senior", "A")).toBe(0);
});
