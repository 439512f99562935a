import type { PastedBlock, PastedCell } from "./pastedCell";

/**
 * The cells of the table that a spreadsheet or a web page put on the clipboard as HTML; undefined where there is none,
 * or one with merged cells.
 */
export function readHtmlBlock(page: Document): PastedBlock | undefined {
  const table = page.querySelector("table");
  if (table === null || table.querySelector("[colspan], [rowspan]") !== null) return undefined;
  const textClasses = classesFormattedAsText(page);
  const rows = [...table.rows].map((row) =>
    [...row.cells].map((cell) => readCell(cell, textClasses)),
  );
  return rows.some((cells) => cells.length > 0) ? rows : undefined;
}

function readCell(cell: HTMLTableCellElement, textClasses: ReadonlySet<string>): PastedCell {
  const isOfTextClass = [...cell.classList].some((name) => textClasses.has(name));
  return { text: textOf(cell), isText: isOfTextClass || isFormattedAsText(cell) };
}

/** White space in the source is one blank, as a browser shows it; only `<br>` and paragraphs break lines. */
function textOf(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true) as HTMLTableCellElement;
  for (const line of copy.querySelectorAll("p + p, div + div")) line.before("\u0001");
  for (const end of copy.querySelectorAll("br")) end.replaceWith("\u0001");
  const lines = copy.textContent.replace(/[ \t\r\n]+/g, " ").split("\u0001");
  return lines.map((line) => line.trim().replaceAll("\u00a0", " ")).join("\n");
}

// Excel and WPS write number formats as `mso-number-format:"\@"` into styles and classes.
const officeTextFormat = /mso-number-format:\s*"?\\+@/;

function isFormattedAsText(cell: HTMLTableCellElement): boolean {
  const { sheetsNumberformat, sheetsValue } = cell.dataset;
  return (
    officeTextFormat.test(cell.getAttribute("style") ?? "") ||
    // LibreOffice: language, then the format.
    /;@$/.test(cell.getAttribute("sdnum") ?? "") ||
    // Google Sheets: kind 2 is text, in the format as in the value.
    /"1":2\b/.test(sheetsNumberformat ?? sheetsValue ?? "")
  );
}

function classesFormattedAsText(page: Document): ReadonlySet<string> {
  const rules = [...page.querySelectorAll("style")].flatMap((style) => [
    ...style.textContent.matchAll(/\.([\w-]+)\s*\{([^}]*)\}/g),
  ]);
  return new Set(
    rules.flatMap(([, name, body]) => (name && officeTextFormat.test(body ?? "") ? [name] : [])),
  );
}
