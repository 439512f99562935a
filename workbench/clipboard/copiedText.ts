/** What spreadsheets tell each other of a copied cell beside its looks. */
export interface CopiedCell {
  readonly text: string;
  /** Formatted as text. */
  readonly isText: boolean;
}

// In Excel a line break inside a cell carries this style, else it begins another cell.
const lineBreak = '<br style="mso-data-placement:same-cell">';
const textFormat = 'mso-number-format:"\\@"';

/** The engine's HTML of a copied selection, with line breaks inside cells and the format of text cells. */
export function withCellTexts(html: string, cells: readonly (readonly CopiedCell[])[]): string {
  const isPlain = cells.every((row) => row.every((cell) => !needsMore(cell)));
  if (isPlain || /(?:col|row)span=/.test(html)) return html;
  const page = new DOMParser().parseFromString(html, "text/html");
  page.querySelectorAll("tr").forEach((line, row) => {
    line.querySelectorAll("td").forEach((element, column) => {
      const cell = cells[row]?.[column];
      if (cell !== undefined && needsMore(cell)) complete(element, cell);
    });
  });
  return page.body.innerHTML;
}

function needsMore({ text, isText }: CopiedCell): boolean {
  return isText || text.includes("\n");
}

function complete(element: HTMLElement, { text, isText }: CopiedCell): void {
  const style = element.getAttribute("style") ?? "";
  if (isText) element.setAttribute("style", `${style};${textFormat}`);
  if (!text.includes("\n")) return;
  element.textContent = text;
  element.innerHTML = element.innerHTML.replaceAll("\n", lineBreak);
}
