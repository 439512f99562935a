import type { WorkbookDocument } from "../file/workbookDocument";
import { ExcelError } from "../protocol/excelError";

/** The cache in which a new workbook's file waits for the page that shows it. */
const waitingFiles = "workbooks-to-open";

/** Shows another workbook in a tab of its own; this page's stays as it is. */
export async function openBeside(file: Uint8Array | undefined): Promise<void> {
  const address = new URL(window.location.href);
  const id = crypto.randomUUID();
  address.searchParams.set("workbook", id);
  if (file !== undefined) {
    const cache = await caches.open(waitingFiles);
    await cache.put(placeOf(id), new Response(file as Uint8Array<ArrayBuffer>));
  }
  if (window.open(address) === null) {
    throw new ExcelError("GeneralException", "the browser does not let another tab open");
  }
}

/** Opens the file that waits for this page, if one does. */
export async function openWaitingFile(document: WorkbookDocument): Promise<void> {
  const id = new URLSearchParams(window.location.search).get("workbook");
  if (id === null) return;
  const cache = await caches.open(waitingFiles);
  const response = await cache.match(placeOf(id));
  if (response === undefined) return;
  await cache.delete(placeOf(id));
  await document.open(new Uint8Array(await response.arrayBuffer()), "Book2.xlsx");
}

function placeOf(id: string): string {
  return `/workbooks/${id}`;
}
