import { useState } from "react";

export type Guideline = readonly number[] | undefined;

/** As long as the pane is open; another view may have been looked at in between. */
let last: Guideline;

/** Shares per band to compare distributions with. */
export function useGuideline(): readonly [Guideline, (guideline: Guideline) => void] {
  const [guideline, setGuideline] = useState(last);
  return [
    guideline,
    (next) => {
      last = next;
      setGuideline(next);
    },
  ];
}
