import type { Employee, Period } from "../../domain/assessment";
import type { AssessmentIndex } from "../../domain/assessmentIndex";
import { ratingsOf } from "../../domain/ratingsOf";
import { redactedText, type RedactText } from "../../domain/redaction/redactedText";

/** What may be shown of the evidence for one person's competency. */
export type EvidenceOf = (employee: Employee, code: string) => readonly string[];

/**
 * The evidence that a report about a person shows: what the person and their managers wrote, because what others write tells who they are ([X6]). Names and IDs
 * of others in it are made unreadable ([X5]).
 */
export function shownEvidence(index: AssessmentIndex, period: Period): EvidenceOf {
  const hidden = namesOf(index);
  const hideAll = redactedText({ hidden, kept: [] });
  return (employee, code) => {
    const texts = ratingsOf(index, period.name, employee.id, code)
      .filter(({ raterGroup }) => raterGroup === "self" || raterGroup === "manager")
      .map(({ evidence }) => evidence.trim())
      .filter((text) => text !== "");
    // Nearly all evidence names nobody, and needs no pattern of its own.
    const isNaming = texts.some((text) => hideAll(text) !== text.normalize("NFC"));
    return isNaming ? texts.map(redactFor(employee, hidden)) : texts;
  };
}

function namesOf({ assessment, ratings }: AssessmentIndex): readonly string[] {
  const people = assessment.employees.flatMap(({ id, name }) => [id, name]);
  return [...new Set([...people, ...ratings.all().map(({ rater }) => rater)])];
}

function redactFor({ id, name }: Employee, hidden: readonly string[]): RedactText {
  return redactedText({
    hidden: hidden.filter((one) => one !== id && one !== name),
    kept: [id, name],
  });
}
