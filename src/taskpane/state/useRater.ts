import { useState } from "react";
import { rememberedRater, rememberRater, type Rater } from "./rater";

/** Who rates here, as remembered from the last time. */
export function useRater(): readonly [Rater | undefined, (rater: Rater) => void] {
  const [rater, setRater] = useState(rememberedRater);
  return [
    rater,
    (next) => {
      rememberRater(next);
      setRater(next);
    },
  ];
}
