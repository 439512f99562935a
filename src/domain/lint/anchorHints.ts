import type { Anchor, Competency, CompetencyModel } from "../assessment";
import type { Bilingual } from "../bilingual";
import { groupBy } from "../groupBy";
import { textKey } from "../textKey";
import type { Hint, HintCode } from "./hint";

/** Anchors that are missing, empty, of no band, like another of the same competency ([M3]), or drafted ([M5]). */
export function anchorHints({ anchors, bands, competencies }: CompetencyModel): readonly Hint[] {
  const numbers = bands.map(({ number }) => number);
  const byCode = groupBy(anchors, ({ code }) => textKey(code));
  return competencies.flatMap((competency) => {
    const own = byCode.get(textKey(competency.code)) ?? [];
    return [
      ...missing(competency, own, numbers),
      ...own.flatMap((anchor) => hintsOf(competency, anchor, numbers)),
      ...same(competency, own),
    ];
  });
}

function missing(
  competency: Competency,
  anchors: readonly Anchor[],
  numbers: readonly number[],
): readonly Hint[] {
  const absent = numbers.filter((number) => !anchors.some(({ band }) => band === number));
  return absent.map((band) => ({
    code: "noAnchor",
    place: { table: "Competencies", key: { code: competency.code }, column: "code" },
    competency,
    values: { band },
  }));
}

function hintsOf(
  competency: Competency,
  anchor: Anchor,
  numbers: readonly number[],
): readonly Hint[] {
  const { zh, en } = anchor.behaviours;
  const found: readonly (readonly [boolean, HintCode, string])[] = [
    [!numbers.includes(anchor.band), "anchorOfNoBand", "band"],
    [isEmpty(anchor.levelDefinition), "noLevelDefinition", "levelDefinitionZh"],
    [zh.length === 0 && en.length === 0, "noBehaviours", "behavioursZh"],
    [zh.length > 0 && en.length > 0 && zh.length !== en.length, "behavioursDiffer", "behavioursEn"],
    [anchor.origin === "drafted", "draftedAnchor", "origin"],
  ];
  return found.flatMap(([isFound, code, column]) =>
    isFound ? [hintAt(code, competency, anchor, column)] : [],
  );
}

/** Two bands that read the same tell a rater nothing about which one to pick. */
function same(competency: Competency, anchors: readonly Anchor[]): readonly Hint[] {
  const filled = anchors.filter((anchor) => !isEmpty(textOf(anchor)));
  const groups = groupBy(filled, (anchor) => JSON.stringify(textOf(anchor)).toLowerCase());
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map((anchor) => {
      const hint = hintAt("sameAnchors", competency, anchor, "levelDefinitionZh");
      return { ...hint, values: { ...hint.values, other: first?.band ?? 0 } };
    }),
  );
}

/** Texts without what reading does not see. */
function textOf({ levelDefinition, behaviours }: Anchor): Bilingual {
  const plain = (parts: readonly string[]) => parts.join("\n").replace(/\s+/gu, " ").trim();
  return {
    zh: plain([levelDefinition.zh, ...behaviours.zh]),
    en: plain([levelDefinition.en, ...behaviours.en]),
  };
}

function isEmpty({ zh, en }: Bilingual): boolean {
  return zh === "" && en === "";
}

function hintAt(code: HintCode, competency: Competency, anchor: Anchor, column: string): Hint {
  const key = { code: anchor.code, band: String(anchor.band) };
  return {
    code,
    place: { table: "Anchors", key, column },
    competency,
    values: { band: anchor.band },
  };
}
