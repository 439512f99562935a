import type { TableChange } from "../sheets/tableChange";
import { StaleTables } from "../sheets/staleTables";

/** Excel tells of one write in several events; what they tell of is read together. */
const eventsGoOn = 30;

/** How long the events of a write of ours are waited for, so that they are read together with it. */
const eventsFollowWithin = 300;

/** What is done with the tables in the queue. */
export interface RefreshTarget {
  readonly read: (stale: StaleTables) => Promise<void>;
  /** All that was waiting has been read. */
  readonly onRead: () => void;
  /** Reading failed; the tables wait for the next try. */
  readonly onFailed: (error: unknown) => void;
}

/** What is to be read again, collected until it is worth a request. */
export interface RefreshQueue {
  /** Excel says that tables changed: they are read soon. */
  readonly tellChanged: (changes: readonly TableChange[]) => void;
  /** Reads them at once, with all that waits. */
  readonly readNow: (changes: readonly TableChange[]) => Promise<void>;
  /**
   * Runs a write of ours, which says what it wrote to, and reads that again together with what Excel tells of meanwhile: one reading for
   * both. No event is ever passed over: one that comes later is answered with another reading.
   */
  readonly writing: (write: () => Promise<readonly TableChange[]>) => Promise<void>;
}

export function createRefreshQueue({ read, onRead, onFailed }: RefreshTarget): RefreshQueue {
  let stale = new StaleTables();
  let reading: Promise<void> | undefined;
  let timer: { readonly at: number; readonly id: ReturnType<typeof setTimeout> } | undefined;
  let waiting: ((reading: Promise<void>) => void)[] = [];
  let writes = 0;

  async function readStale(): Promise<void> {
    while (!stale.isEmpty) {
      const taken = stale;
      stale = new StaleTables();
      try {
        await read(taken);
      } catch (error) {
        // What was followed before the failure is not known, so all of it is read anew.
        stale.add(taken.names.map((table) => ({ table })));
        reading = undefined;
        onFailed(error);
        return;
      }
    }
    reading = undefined;
    onRead();
  }

  /** What is added while this is going on is read by it too. */
  function readAll(): Promise<void> {
    if (!stale.isEmpty) reading ??= readStale();
    return reading ?? Promise.resolve();
  }

  /** The earliest time that anybody asks for holds. */
  function readWithin(milliseconds: number): void {
    const at = Date.now() + milliseconds;
    if (timer && timer.at <= at) return;
    clearTimeout(timer?.id);
    timer = { at, id: setTimeout(timeIsUp, milliseconds) };
  }

  function timeIsUp(): void {
    timer = undefined;
    // A write of ours that is on its way ends with a reading.
    if (writes > 0) return;
    const told = waiting;
    waiting = [];
    const done = readAll();
    told.forEach((tell) => {
      tell(done);
    });
  }

  return {
    tellChanged(changes) {
      stale.add(changes);
      readWithin(eventsGoOn);
    },
    readNow(changes) {
      stale.add(changes);
      return readAll();
    },
    async writing(write) {
      writes += 1;
      let written: readonly TableChange[] = [];
      try {
        written = await write();
      } finally {
        writes -= 1;
        const wasTold = !stale.isEmpty;
        stale.add(written);
        if (!stale.isEmpty) readWithin(wasTold ? eventsGoOn : eventsFollowWithin);
      }
      if (!stale.isEmpty) {
        await new Promise<void>((resolve) => {
          waiting.push(resolve);
        });
      }
    },
  };
}
