/** `OSF.DDA.Marshaling.File` in the client: the numbers under which parameters and answers travel. */
const given = { fileType: 0, sliceSize: 1, handle: 2, sliceIndex: 3 } as const;
const compressed = 1;

/** `OSF.DDA.ErrorCodeManager`: the host does not give this kind of file; the file is closed. */
const fileTypeNotSupported = 1009;
const invalidParameter = 5010;

interface Copy {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

type Data = Readonly<Record<string, unknown>>;

/** `Office.context.document.getFileAsync("compressed")` and its slices: copies of the workbook's file until they are closed. */
export class DocumentCopies {
  private readonly copies = new Map<number, Copy>();
  private count = 0;

  constructor(private readonly save: () => Promise<Uint8Array>) {}

  async open(data: Data): Promise<object> {
    if (data[given.fileType] !== compressed) return { Error: fileTypeNotSupported };
    const bytes = await this.save();
    this.count += 1;
    this.copies.set(this.count, { bytes, sliceSize: Number(data[given.sliceSize]) });
    return { Error: 0, 0: this.count, 1: bytes.length };
  }

  slice(data: Data): object {
    const copy = this.copies.get(Number(data[given.handle]));
    if (copy === undefined) return { Error: invalidParameter };
    const start = Number(data[given.sliceIndex]) * copy.sliceSize;
    const bytes = [...copy.bytes.subarray(start, start + copy.sliceSize)];
    return { Error: 0, 0: bytes, 1: bytes.length };
  }

  close(data: Data): object {
    this.copies.delete(Number(data[given.handle]));
    return { Error: 0 };
  }
}
