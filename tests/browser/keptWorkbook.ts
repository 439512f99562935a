import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import type { Scripting } from "../../workbench/page/scripting";

declare const workbench: Scripting;

/** tests/setup/startBrowser.mjs empties it before each run. */
const folder = path.resolve(__dirname, "../../.cache/tested/workbooks");

export function isWorkbookKept(name: string): boolean {
  return existsSync(fileOf(name));
}

/** Keeps the workbook of a page for other pages and files of tests, as the browser stores it. */
export async function keepWorkbook(page: Page, name: string): Promise<void> {
  const stored = await page.evaluate(async () => {
    await workbench.keep();
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open("embedded-workbook");
      opening.onsuccess = () => {
        resolve(opening.result);
      };
    });
    const reading = database.transaction("workbooks").objectStore("workbooks").get("open");
    await new Promise((resolve) => (reading.onsuccess = resolve));
    database.close();
    return JSON.stringify(reading.result);
  });
  await mkdir(folder, { recursive: true });
  // Another worker may be reading it.
  const written = `${fileOf(name)}.${String(process.pid)}`;
  await writeFile(written, stored);
  await rename(written, fileOf(name));
}

/** Opens a workbook that was kept, the way "Back to …" of the File menu does. */
export async function openKept(page: Page, name: string): Promise<void> {
  await page.evaluate(
    async (stored) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open("embedded-workbook");
        opening.onsuccess = () => {
          resolve(opening.result);
        };
      });
      const transaction = database.transaction("workbooks", "readwrite");
      transaction.objectStore("workbooks").put(JSON.parse(stored), "previous");
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      database.close();
      await workbench.openPrevious();
    },
    await readFile(fileOf(name), "utf8"),
  );
}

function fileOf(name: string): string {
  return path.join(folder, `${name}.json`);
}
