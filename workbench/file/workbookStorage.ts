import type { IWorkbookData } from "@univerjs/core";

/** The two workbooks that the browser keeps: the open one, and the one that it replaced. */
export type StoredPlace = "open" | "previous";

/** A workbook that an add-in has opened beside this one (`?workbook=…`) is kept by itself. */
const databaseName = `embedded-workbook${new URLSearchParams(window.location.search).get("workbook") ?? ""}`;
const storeName = "workbooks";

/** Keeps workbooks in the browser's own database (IndexedDB). Every tab of this page shares them. */
export class WorkbookStorage {
  private database: Promise<IDBDatabase> | undefined;

  async read(place: StoredPlace): Promise<IWorkbookData | undefined> {
    const store = await this.store("readonly");
    return answer(store.get(place) as IDBRequest<IWorkbookData | undefined>);
  }

  async write(place: StoredPlace, snapshot: IWorkbookData): Promise<void> {
    const store = await this.store("readwrite");
    await answer(store.put(snapshot, place));
  }

  private async store(mode: IDBTransactionMode): Promise<IDBObjectStore> {
    this.database ??= openDatabase();
    return (await this.database).transaction(storeName, mode).objectStore(storeName);
  }
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(storeName);
  };
  return answer(request);
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error("The browser's storage cannot be used."));
    };
  });
}
