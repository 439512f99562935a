import type { Assessment, Employee, Snapshot } from "../assessment";
import type { Rating } from "../rating";
import { textKey, type TextKey } from "../textKey";
import { redactedText, type RedactText } from "./redactedText";

/** About whom a copy is, and who else may be named in it. */
export interface RedactionScope {
  readonly employeeIds: readonly string[];
  /** Employee ID of the manager whom the copy is for; left out in a copy for the employee. */
  readonly reader?: string;
}

/**
 * An assessment that knows of some people only, so that nothing computed from it can tell of anybody else ([X4]): no other employee, no
 * snapshot or rating of another, no rater's name. Raters are numbered, so that how many they are stays known. Others' names and IDs in
 * evidence are made unreadable ([X5]), and reasons for changes are left out.
 */
export function redactedAssessment(assessment: Assessment, scope: RedactionScope): Assessment {
  const about = new Set(scope.employeeIds.map(textKey));
  const named = new Set([...about, ...(scope.reader === undefined ? [] : [textKey(scope.reader)])]);
  const isAbout = ({ employeeId }: { readonly employeeId: string }) =>
    about.has(textKey(employeeId));
  const redact = redactedText(namesInText(assessment, named));
  const numberOf = raterNumbers();
  return {
    ...assessment,
    employees: assessment.employees
      .filter(({ id }) => about.has(textKey(id)))
      .map((employee) => withoutStranger(employee, named)),
    snapshots: assessment.snapshots
      .filter(isAbout)
      .map((snapshot) => withoutStranger(snapshot, named)),
    ratings: assessment.ratings
      .filter(isAbout)
      .map((rating) => redactedRating(rating, redact, numberOf)),
  };
}

/** Hidden are the other employees and all raters; whoever shares a name with a kept one cannot be told from them by it. */
function namesInText(
  { employees, ratings }: Assessment,
  named: ReadonlySet<TextKey>,
): { readonly hidden: readonly string[]; readonly kept: readonly string[] } {
  const isNamed = ({ id }: Employee) => named.has(textKey(id));
  const identities = (people: readonly Employee[]) => people.flatMap(({ id, name }) => [id, name]);
  const others = identities(employees.filter((employee) => !isNamed(employee)));
  const raters = new Set(ratings.map(({ rater }) => rater));
  return { hidden: [...others, ...raters], kept: identities(employees.filter(isNamed)) };
}

function redactedRating(
  rating: Rating,
  redact: RedactText,
  numberOf: (rater: string) => string,
): Rating {
  return {
    ...rating,
    rater: numberOf(rating.rater),
    behavioursSeen: redact(rating.behavioursSeen),
    evidence: redact(rating.evidence),
    reason: "",
  };
}

function raterNumbers(): (rater: string) => string {
  const numbers = new Map<TextKey, string>();
  return (rater) => {
    const key = textKey(rater);
    const number = numbers.get(key) ?? String(numbers.size + 1);
    numbers.set(key, number);
    return number;
  };
}

function withoutStranger<Person extends Employee | Snapshot>(
  person: Person,
  named: ReadonlySet<TextKey>,
): Person {
  return named.has(textKey(person.manager)) ? person : { ...person, manager: "" };
}
