/**
 * @typedef {{ what: string, ours: number[], floor?: number[], floorName?: string, ratios?: number[], aim?: number, note?: string }} Measured
 *   times in milliseconds; `floor` is what `ours` is compared with
 */

/** @param {Measured[]} measured */
export function printTable(measured) {
  const rows = measured.map(({ what, ours, floor, floorName, ratios, aim, note }) => ({
    what,
    "time (ms)": spread(ours, 0),
    "compared with": floorName ?? "",
    "its time (ms)": floor ? spread(floor, 0) : "",
    ratio: ratios ? spread(ratios, 2) : "",
    aim: aim === undefined ? "" : `≤ ${aim}`,
    note: note ?? "",
  }));
  console.table(rows);
}

/** The median, with the least and the greatest value. */
function spread(values, digits) {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted[Math.floor(sorted.length / 2)];
  const [least, greatest] = [sorted[0], sorted.at(-1)];
  const shown = [middle, least, greatest].map((value) => value.toFixed(digits));
  return `${shown[0]} (${shown[1]} … ${shown[2]})`;
}
