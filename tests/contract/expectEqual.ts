/** Rejects unless both are alike, whole structures included. */
export function expectEqual(actual: unknown, expected: unknown, what = "value"): void {
  const [is, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== wanted) throw new Error(`${what}: expected ${wanted}, got ${is}`);
}
