import type { NotCarried } from "./notCarried";
import type { SheetFile } from "./workbookFile";

/** What is lost of a file, the charts aside that are shown. */
export function withoutCarriedCharts(
  lost: readonly NotCarried[],
  sheets: readonly SheetFile[],
): NotCarried[] {
  const shown = sheets.reduce((sum, { charts }) => sum + (charts?.length ?? 0), 0);
  return lost
    .map(({ what, count }) => ({ what, count: what === "charts" ? count - shown : count }))
    .filter(({ count }) => count > 0);
}
