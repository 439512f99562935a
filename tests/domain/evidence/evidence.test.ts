import fc from "fast-check";
import {
  evidenceCell,
  isEvidenceLink,
  parsedEvidence,
} from "../../../src/domain/evidence/evidence";
import { isEvidenceMissing } from "../../../src/domain/evidence/isEvidenceMissing";
import { standardBands } from "../../../src/domain/standardBands";

const whole = {
  text: "Led the review\nand closed it",
  date: "2026-03-01",
  link: "https://example.com/minutes?id=7#p2",
};

test("[I1] stands in one cell, text first, then the day and the address", () => {
  expect(evidenceCell(whole)).toBe(
    "Led the review\nand closed it\n2026-03-01\nhttps://example.com/minutes?id=7#p2",
  );
});

test("[I1] leaves out what is not given", () => {
  expect(evidenceCell({ text: "", date: "", link: whole.link })).toBe(whole.link);
  expect(parsedEvidence("Led the review")).toEqual({ text: "Led the review", date: "", link: "" });
});

test("[I1] reads what it has written", () => {
  const text = fc.stringMatching(/^([a-z 中文]+\n?)*[a-z]$/u);
  const date = fc.constantFrom("", "2026-03-01", "2025-12-31");
  const link = fc.constantFrom("", "https://example.com", whole.link);
  fc.assert(
    fc.property(fc.record({ text, date, link }), (evidence) => {
      expect(parsedEvidence(evidenceCell(evidence))).toEqual(evidence);
    }),
  );
});

test.each([
  "http://example.com",
  "javascript:alert(1)",
  "https://",
  "https://user@example.com",
  "https://example.com/a b",
  "example.com",
])("[I1] takes %p for no address", (text) => {
  expect(isEvidenceLink(text)).toBe(false);
});

test("[I2] is missing in the bands that the settings ask for", () => {
  const missing = (need: "never" | "endBands" | "always") =>
    [20, 50, 70, 90].filter((score) =>
      isEvidenceMissing({ score, evidence: "" }, standardBands, need),
    );
  expect([missing("never"), missing("endBands"), missing("always")]).toEqual([
    [],
    [20, 90],
    [20, 50, 70, 90],
  ]);
});

test("[I2] is there with a text or an address, not with a date alone", () => {
  const isMissing = (evidence: string) =>
    isEvidenceMissing({ score: 90, evidence }, standardBands, "always");
  expect([isMissing("Led the review"), isMissing(whole.link)]).toEqual([false, false]);
  expect([isMissing(" "), isMissing("2026-03-01")]).toEqual([true, true]);
});
