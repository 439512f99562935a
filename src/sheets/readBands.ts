import type { Band } from "../domain/band";
import { firstOfEachKey, type Keyed } from "./firstOfEachKey";
import type { TableCells } from "./tableCells";
import { tableRows, type Report, type TableRow } from "./tableRows";

/** The bands, lowest first; undefined when they do not divide a scale. */
export function readBands(cells: TableCells, report: Report): readonly Band[] | undefined {
  const rows = tableRows("Bands", cells, report);
  const read = rows.map(readBand);
  if (read.some((band) => band === undefined)) return undefined;
  const keyed = read.filter((band) => band !== undefined);
  const lowestFirst = [...keyed].sort((one, other) => one.value.from - other.value.from);
  const misplaced = lowestFirst.find((band, place) => !follows(band, lowestFirst[place - 1]));
  if (misplaced) report({ code: "bandsOutOfOrder", at: misplaced.at });
  if (keyed.length === 0) report({ code: "noBands" });
  const bands = firstOfEachKey("Bands", lowestFirst, report);
  return misplaced || bands.length === 0 ? undefined : bands;
}

function readBand(row: TableRow<"Bands">): Keyed<Band> | undefined {
  const [number, from, to] = [row.number("band"), row.number("from"), row.number("to")];
  if (number === undefined || from === undefined || to === undefined) return undefined;
  const label = { zh: row.text("labelZh"), en: row.text("labelEn") };
  return { key: String(number), at: row.at("from"), value: { number, from, to, label } };
}

/** Bands rise: each has a higher bound and a higher number than the one below, and ends after it begins. */
function follows(band: Keyed<Band>, below: Keyed<Band> | undefined): boolean {
  const rises =
    !below || (band.value.from > below.value.from && band.value.number > below.value.number);
  return rises && band.value.to >= band.value.from;
}
