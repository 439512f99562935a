import { parse } from "papaparse";
import type { ListRows } from "./listRows";

/** What Excel, HR systems and copied cells put between columns; of equally frequent ones the first counts. */
const delimiters = ["\t", ",", ";", "|", "，", "；"];

/** The rows of a list in CSV, or of copied cells; nothing becomes a number, so that "001" stays what it is. */
export function textRows(text: string): ListRows {
  const plain = text.replace(/^\uFEFF/u, "");
  const { data } = parse<string[]>(plain, { delimiter: delimiterOf(plain) });
  const last = data.map((row) => row.some((cell) => cell.trim() !== "")).lastIndexOf(true);
  return data.slice(0, last + 1);
}

/** By the first line, quoted texts aside; copied cells are parted by tabs whatever else stands in them. */
function delimiterOf(text: string): string {
  const [line = ""] = text.replace(/"(?:[^"]|"")*"/gu, "").split(/\r?\n/u, 1);
  const counts = delimiters.map((delimiter) => line.split(delimiter).length);
  const most = line.includes("\t") ? 0 : counts.indexOf(Math.max(...counts));
  return Math.max(...counts) > 1 ? (delimiters[most] ?? ",") : ",";
}
