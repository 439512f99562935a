import { useState } from "react";

/** Of two values that change on their own, the one that changed last. */
export function useLatest<Value>(
  one: Value | undefined,
  other: Value | undefined,
): Value | undefined {
  const [seen, setSeen] = useState({ one, other, latest: other ?? one });
  if (one === seen.one && other === seen.other) return seen.latest;
  const latest = one === seen.one ? other : one;
  setSeen({ one, other, latest });
  return latest;
}
