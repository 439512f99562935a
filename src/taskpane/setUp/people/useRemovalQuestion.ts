import type { Employee } from "../../../domain/assessment";
import type { AssessmentIndex } from "../../../domain/assessmentIndex";
import { textKey } from "../../../domain/textKey";
import { usePeopleTexts } from "./usePeopleTexts";

/** What is asked before somebody is removed. */
export function useRemovalQuestion(index: AssessmentIndex) {
  const { t } = usePeopleTexts();
  return ({ id, name }: Employee) => {
    const key = textKey(id);
    const ratings = [...index.ratings.all()].filter((rating) => textKey(rating.employeeId) === key);
    const led = index.assessment.employees.filter(({ manager }) => textKey(manager) === key);
    const sentences = [
      t("ask.row"),
      ...(ratings.length > 0 ? [t("ask.ratings", { count: ratings.length })] : []),
      ...(led.length > 0 ? [t("ask.led", { count: led.length })] : []),
      t("ask.undo"),
    ];
    return { title: t("ask.title", { name: name || id }), sentences, confirm: t("ask.confirm") };
  };
}
