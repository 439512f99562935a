import { zipSync } from "fflate";
import type { CopyReader } from "../../sheets/sharing/copyReaders";
import { redactedCopy, type CopyChoice } from "./redactedCopy";

export interface CopyProgress {
  /** Told after each copy how many are made. */
  readonly onMade: (count: number) => void;
  /** Stops before the next copy; the promise rejects with the signal's reason. */
  readonly signal: AbortSignal;
}

/** One archive (.zip) with a copy for each reader. */
export async function zippedCopies(
  readers: readonly CopyReader[],
  choice: CopyChoice,
  { onMade, signal }: CopyProgress,
): Promise<Blob> {
  const files: Record<string, Uint8Array> = {};
  for (const [at, reader] of readers.entries()) {
    signal.throwIfAborted();
    const { fileName, file } = await redactedCopy(reader, choice);
    files[fileName] = new Uint8Array(await file.arrayBuffer());
    onMade(at + 1);
    // The pane shows it and takes a click on Cancel meanwhile.
    await new Promise((resolve) => setTimeout(resolve));
  }
  // Workbook files are compressed already.
  const archive = zipSync(files, { level: 0 });
  return new Blob([new Uint8Array(archive)], { type: "application/zip" });
}
