import type { Anchor } from "../assessment";
import type { Bilingual } from "../bilingual";

/**
 * The behaviours of an anchor, the n-th line of one language beside the n-th of the other. Their number does not depend on
 * the language, and so neither does the score that ticking them comes to.
 */
export function anchorBehaviours({ behaviours: { zh, en } }: Anchor): readonly Bilingual[] {
  const count = Math.max(zh.length, en.length);
  return Array.from({ length: count }, (_, place) => ({
    zh: zh[place] ?? "",
    en: en[place] ?? "",
  }));
}
