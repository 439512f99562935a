/** Whether two lists of arguments, nested or not, hold the same values. */
export function sameValues(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) {
    return false;
  }
  if (!Array.isArray(one) || !Array.isArray(other)) {
    return JSON.stringify(one) === JSON.stringify(other);
  }
  const [left, right]: readonly (readonly unknown[])[] = [one, other];
  return (
    left !== undefined &&
    left.length === right?.length &&
    left.every((value, index) => sameValues(value, right[index]))
  );
}
