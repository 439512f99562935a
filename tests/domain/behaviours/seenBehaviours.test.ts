import fc from "fast-check";
import type { Anchor } from "../../../src/domain/assessment";
import { placedScore } from "../../../src/domain/behaviours/placedScore";
import { seenBehaviours, withSeenBehaviours } from "../../../src/domain/behaviours/seenBehaviours";
import { standardBands } from "../../../src/domain/standardBands";

const anchor: Anchor = {
  code: "A",
  band: 3,
  levelDefinition: { zh: "清楚", en: "Clear" },
  behaviours: { zh: ["说明来意", "倾听", "总结"], en: ["States the purpose", "Listens", ""] },
  origin: "source",
};

function places(seen: string): readonly number[] {
  return [...seenBehaviours(anchor, seen)];
}

test("[B6] finds ticked behaviours in either language, whatever the case of their letters", () => {
  expect(places("倾听\nSTATES THE PURPOSE")).toEqual([0, 1]);
});

test("[B6] ticks nothing for a line that the anchor does not have", () => {
  expect(places("was kind\n\n")).toEqual([]);
});

test("[B6] is written in the language of the workbook, with the other one's where it has none", () => {
  const all = new Set([0, 1, 2]);
  expect(withSeenBehaviours({ anchor, seen: "" }, all, "en-US")).toBe(
    "States the purpose\nListens\n总结",
  );
});

test("[B6] leaves the lines of other anchors as they are", () => {
  const seen = withSeenBehaviours({ anchor, seen: "was kind\r\n倾听" }, new Set([0]), "zh-CN");
  expect(seen).toBe("was kind\n说明来意");
});

test("[B6] reads back what was ticked", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(2)),
      fc.constantFrom("zh-CN", "en-US"),
      (ticked, language) => {
        const seen = withSeenBehaviours({ anchor, seen: "" }, new Set(ticked), language);
        expect(places(seen)).toEqual([...ticked].sort());
      },
    ),
  );
});

test("[B5] leaves the middle of the band where nothing is ticked", () => {
  const [, , band] = standardBands;
  if (!band) throw new Error("no third band");
  expect(placedScore(band, { ticked: 0, of: 3 })).toBe(70);
  expect(placedScore(band, { ticked: 2, of: 3 })).toBe(74);
});
