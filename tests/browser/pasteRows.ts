import type { Page } from "playwright-core";
import { select } from "./grid";

/** Pastes cells as a spreadsheet copies them: as an HTML table, and as text with tabs. */
export async function pasteRows(
  page: Page,
  address: string,
  rows: readonly (readonly string[])[],
): Promise<void> {
  await select(page, address);
  await focusGrid(page);
  const text = rows.map((row) => row.join("\t")).join("\r\n");
  const lines = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
  const html = `<table>${lines.join("")}</table>`;
  // The system's clipboard is one for all pages that are being tested.
  await page.evaluate(
    ([plain, table]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", plain);
      clipboardData.setData("text/html", table);
      const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    },
    [text, html] as const,
  );
}

/** F6 leads from the ribbon to the grid. */
async function focusGrid(page: Page): Promise<void> {
  await page.locator(".ribbon-tab[aria-selected=true]").focus();
  await page.keyboard.press("F6");
}
