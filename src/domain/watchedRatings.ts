import type { AssessmentIndex } from "./assessmentIndex";
import type { RatedPerson } from "./ratedPerson";

/** The same index, telling `note` whose ratings are looked at: what is computed from it is out of date when one of them changes. */
export function watchedRatings(
  index: AssessmentIndex,
  note: (person: RatedPerson) => void,
): AssessmentIndex {
  const { ratings } = index;
  return {
    ...index,
    ratings: {
      all: () => ratings.all(),
      personOf(period, employeeId) {
        const person = ratings.personOf(period, employeeId);
        note(person);
        return person;
      },
    },
  };
}
