/** What a rater saw: in words, with the day it happened and a page that shows it; "" for what was not given. */
export interface Evidence {
  readonly text: string;
  /** "2026-03-01". */
  readonly date: string;
  readonly link: string;
}

const link = /^https:\/\/[^\s/?#@:]+(:\d+)?([/?#]\S*)?$/iu;
const date = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u;

/** Whether `text` is the address of a page that is fetched encrypted; no other address is ever offered to follow. */
export function isEvidenceLink(text: string): boolean {
  return link.test(text);
}

/** Reads a cell of `Evidence`: text, then a line with the date, then a line with the link, each if given ([I1]). */
export function parsedEvidence(cell: string): Evidence {
  const lines = cell.split(/\r?\n/u);
  const last = (pattern: RegExp) =>
    pattern.test((lines.at(-1) ?? "").trim()) ? (lines.pop() ?? "").trim() : "";
  const found = { link: last(link), date: last(date) };
  return { text: lines.join("\n"), ...found };
}

/** The cell for it, readable without the add-in: `parsedEvidence` the other way round ([I1]). */
export function evidenceCell({ text, date: day, link: page }: Evidence): string {
  return [text, day, page].filter((line) => line !== "").join("\n");
}
