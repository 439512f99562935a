import { journalDigest } from "../../src/sheets/journalRecords";
import { journalKey } from "../../src/sheets/journalKey";

const key = {
  period: "2026H1",
  employeeId: "001",
  competency: "A",
  rater: "Gu Yan",
  raterGroup: "direct report",
} as const;

test.each([
  ["en-US", "2026H1 · 001 · A · Gu Yan · Direct report"],
  ["zh-CN", "2026H1 · 001 · A · Gu Yan · 下级"],
] as const)("[J2] names a rating in the words of %s", (language, name) => {
  expect(journalKey(key, language)).toBe(name);
});

test("[J1] digests what stands in the cells, the key's language included", () => {
  const row = { when: 1, who: "", table: "Ratings", field: "", old: "", new: 50 } as const;
  const digest = (language: "zh-CN" | "en-US") =>
    journalDigest("0", { ...row, key: journalKey(key, language), reason: "", modelVersion: "v" });
  expect(digest("zh-CN")).toBe(digest("zh-CN"));
  expect(digest("zh-CN")).not.toBe(digest("en-US"));
});
