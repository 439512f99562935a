import { useRef, useState } from "react";
import type { Problem } from "../../domain/problem";
import { problemOf } from "../../excel/problemOf";
import type { CopyChoice } from "../../excel/sharing/redactedCopy";
import type { CopyReader } from "../../sheets/sharing/copyReaders";
import type { SharingActions } from "./sharingActions";
import { useSharingTexts } from "./useSharingTexts";

type CopyState =
  | { readonly status: "idle" }
  /** `count` where several are made and it can be told how far that is. */
  | { readonly status: "making"; readonly made: number; readonly count?: number }
  | {
      readonly status: "done";
      readonly result: "opened" | "downloaded" | "cancelled";
      readonly file: string;
    }
  | { readonly status: "failed"; readonly problem: Problem };

/** Makes copies, one thing at a time, and tells how far it is. */
export function useCopies(actions: SharingActions, choice: CopyChoice) {
  const { t } = useSharingTexts();
  const [state, setState] = useState<CopyState>({ status: "idle" });
  const running = useRef<AbortController>(undefined);

  async function run(
    work: (signal: AbortSignal) => Promise<Extract<CopyState, { status: "done" }>>,
  ): Promise<void> {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    setState({ status: "making", made: 0 });
    try {
      setState(await work(controller.signal));
    } catch (error) {
      setState(
        controller.signal.aborted
          ? { status: "done", result: "cancelled", file: "" }
          : { status: "failed", problem: problemOf(error) },
      );
    } finally {
      running.current = undefined;
    }
  }

  return {
    state,
    open: (reader: CopyReader) =>
      run(async () => {
        const { file, fileName } = await actions.makeCopy(reader, choice);
        await actions.openCopy(file);
        return { status: "done", result: "opened", file: fileName };
      }),
    download: (reader: CopyReader) =>
      run(async () => {
        const { file, fileName } = await actions.makeCopy(reader, choice);
        actions.download(file, fileName);
        return { status: "done", result: "downloaded", file: fileName };
      }),
    downloadAll: (readers: readonly CopyReader[]) =>
      run(async (signal) => {
        const { length: count } = readers;
        setState({ status: "making", made: 0, count });
        const onMade = (made: number) => {
          setState({ status: "making", made, count });
        };
        const file = t("copies.archive", { period: choice.period });
        actions.download(await actions.makeAll(readers, choice, { onMade, signal }), file);
        return { status: "done", result: "downloaded", file };
      }),
    cancel: () => {
      running.current?.abort();
    },
  };
}
