import type { ConversionReport } from "../../excel/convertToValues";
import type { CopyChoice, RedactedCopy } from "../../excel/sharing/redactedCopy";
import type { CopyProgress } from "../../excel/sharing/zippedCopies";
import type { CopyReader } from "../../sheets/sharing/copyReaders";

/** What sharing asks of Excel and of the browser. All of them reject with a `ProblemError`. */
export interface SharingActions {
  readonly convertToValues: () => Promise<ConversionReport>;
  readonly makeCopy: (reader: CopyReader, choice: CopyChoice) => Promise<RedactedCopy>;
  readonly makeAll: (
    readers: readonly CopyReader[],
    choice: CopyChoice,
    progress: CopyProgress,
  ) => Promise<Blob>;
  readonly openCopy: (file: Blob) => Promise<void>;
  readonly download: (file: Blob, fileName: string) => void;
}
