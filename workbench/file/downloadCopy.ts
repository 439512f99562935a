import type { FileTexts } from "./fileTexts";
import type { WorkbookDocument } from "./workbookDocument";

const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Lets the browser download the workbook as .xlsx; says why when it cannot. */
export async function downloadCopy(workbook: WorkbookDocument, texts: FileTexts): Promise<void> {
  try {
    offerDownload(await workbook.save(), `${workbook.state().name}.xlsx`);
  } catch (error) {
    workbook.refuse(texts.cannotSave(error instanceof Error ? error.message : String(error)));
  }
}

function offerDownload(bytes: Uint8Array, fileName: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
