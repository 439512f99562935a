import { textKey, type TextKey } from "./textKey";

/** One employee in one competency and period: where ratings are mixed into one score. */
export function cellKey(period: string, employeeId: string, code: string): TextKey {
  return textKey(JSON.stringify([period, employeeId, code]));
}
