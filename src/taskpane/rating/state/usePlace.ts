import { useState } from "react";
import type { Place } from "../../../sheets/placeOfSelection";
import type { Rater } from "../../state/rater";

export interface PlaceState {
  readonly employeeId: string | undefined;
  /** The competency that is open, `undefined` for the list. */
  readonly competency: string | undefined;
  /** The competency that was open last. */
  readonly last: string | undefined;
  readonly pickEmployee: (employeeId: string) => void;
  readonly open: (competency: string | undefined) => void;
}

/**
 * Goes where the user goes, in the pane or in the sheet (`followed`), whichever was last. In the sheet a competency
 * is only followed for a rater: nobody is asked for a name who only looks around.
 */
export function usePlace(followed: Place | undefined, rater: Rater | undefined): PlaceState {
  const [seen, setSeen] = useState<Place>();
  const [employeeId, pickEmployee] = useState<string>();
  const [competency, setCompetency] = useState<string>();
  const [last, setLast] = useState<string>();

  function open(next: string | undefined): void {
    setLast(competency);
    setCompetency(next);
  }

  if (followed && followed !== seen) {
    setSeen(followed);
    pickEmployee(followed.employeeId);
    if (rater && followed.competency !== undefined) open(followed.competency);
  }
  return { employeeId, competency, last, pickEmployee, open };
}
