import type { Anchor } from "../assessment";
import { inLanguage, type Language } from "../bilingual";
import { textKey } from "../textKey";
import { anchorBehaviours } from "./anchorBehaviours";

/** Which of the anchor's behaviours, counted from 0, `seen` names; in either language, one per line ([B6]). */
export function seenBehaviours(anchor: Anchor, seen: string): ReadonlySet<number> {
  const named = new Set(linesOf(seen).map(textKey));
  const places = anchorBehaviours(anchor).flatMap(({ zh, en }, place) =>
    [zh, en].some((text) => text !== "" && named.has(textKey(text.trim()))) ? [place] : [],
  );
  return new Set(places);
}

/**
 * `seen` with the behaviours at `places` ticked and the others of the anchor not. Lines of other anchors and notes stay: what was seen
 * stays seen when the rater takes another band for the better fit.
 */
export function withSeenBehaviours(
  { anchor, seen }: { readonly anchor: Anchor; readonly seen: string },
  places: ReadonlySet<number>,
  language: Language,
): string {
  const behaviours = anchorBehaviours(anchor);
  const own = new Set(
    behaviours.flatMap(({ zh, en }) => [zh, en].map((text) => textKey(text.trim()))),
  );
  const others = linesOf(seen).filter((line) => !own.has(textKey(line)));
  const ticked = behaviours.flatMap((behaviour, place) =>
    places.has(place) ? [inLanguage(behaviour, language).trim()] : [],
  );
  return [...others, ...ticked].join("\n");
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/u).flatMap((line) => line.trim() || []);
}
