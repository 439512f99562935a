/**
 * Cells as spreadsheets put them on the clipboard as text: tabs between cells, line ends between rows, and a cell in
 * quotation marks where it contains one of these or a quotation mark, which is then doubled.
 */
export function writeTabbedText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(quoted).join("\t")}\r\n`).join("");
}

function quoted(cell: string): string {
  return /[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A cell in quotation marks that ends where a cell can end, or a plain one; then what follows it. */
const nextCell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;

/** Reads such a text; rows may differ in length. A line end after the last row begins no other. */
export function readTabbedText(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  nextCell.lastIndex = 0;
  while (nextCell.lastIndex < text.length || rows.at(-1)?.length === 0) {
    const [, inQuotes, plain, end] = nextCell.exec(text) ?? [];
    const cell = inQuotes?.replaceAll('""', '"').replace(/\r\n?/g, "\n") ?? plain ?? "";
    rows.at(-1)?.push(cell);
    if (end === "" || end === undefined) break;
    if (end !== "\t") {
      if (nextCell.lastIndex === text.length) break;
      rows.push([]);
    } else if (nextCell.lastIndex === text.length) {
      rows.at(-1)?.push("");
    }
  }
  return rows;
}
