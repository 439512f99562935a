/** A sheet name that no other sheet has: "Summary", else "Summary (2)", … Excel compares names ignoring case. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let count = 2; names.has(name.toLowerCase()); count += 1) {
    name = `${wanted} (${count})`;
  }
  return name;
}
