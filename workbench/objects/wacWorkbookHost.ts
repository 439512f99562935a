import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";

/** Where `Excel.createWorkbook` begins: the root of the requests that Excel on the web's own page answers ("WacPartition"). */
export class WacWorkbookHost extends HostObject {
  readonly typeName = "WacWorkbook";

  /** `open` shows another workbook beside this one: a file, or a blank one. */
  constructor(private readonly open: (file: Uint8Array | undefined) => Promise<void>) {
    super();
  }

  async CreateAndOpenWorkbook(base64?: unknown): Promise<void> {
    await this.open(typeof base64 === "string" ? bytesOf(base64) : undefined);
  }
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    throw new ExcelError("InvalidArgument", "base64File");
  }
}
