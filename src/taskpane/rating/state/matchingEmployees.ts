import type { Employee } from "../../../domain/assessment";
import { textKey } from "../../../domain/textKey";
import { pinyinInitials } from "./pinyinInitials";

/** As many as a person reads through; more are found by typing. */
const shownAtMost = 50;

const isLatin = /^[a-z]+$/u;

/** The employees whose name, its pinyin initials or ID contains `text`, in roster order, those who left after the others. */
export function matchingEmployees(
  employees: readonly Employee[],
  text: string,
): readonly Employee[] {
  const key = textKey(text.trim());
  const matching = employees.filter(
    ({ id, name }) =>
      textKey(id).includes(key) ||
      textKey(name).includes(key) ||
      (isLatin.test(key) && pinyinInitials(name).includes(key)),
  );
  const [active, left] = [true, false].map((isActive) =>
    matching.filter(({ status }) => (status === "active") === isActive),
  );
  return [...(active ?? []), ...(left ?? [])].slice(0, shownAtMost);
}
