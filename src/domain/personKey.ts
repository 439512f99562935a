import { textKey, type TextKey } from "./textKey";

/** One employee in one period. */
export function personKey(period: string, employeeId: string): TextKey {
  return textKey(JSON.stringify([period, employeeId]));
}
