import type { FileTexts } from "./fileTexts";
import type { WorkbookDocument } from "./workbookDocument";

/** Opens a file that the user chose or dropped; says why when it cannot. */
export async function openFile(
  document: WorkbookDocument,
  file: File,
  texts: FileTexts,
): Promise<void> {
  if (!/\.xlsx$/i.test(file.name)) {
    document.refuse(texts.notXlsx);
    return;
  }
  try {
    await document.open(new Uint8Array(await file.arrayBuffer()), file.name);
  } catch (error) {
    document.refuse(texts.cannotOpen(error instanceof Error ? error.message : String(error)));
  }
}
