import { runExcel } from "../runExcel";

/** Opens a workbook file in a window of its own, not saved yet. */
export async function openCopy(file: Blob): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  await runExcel(() => Excel.createWorkbook(btoa(text)));
}
