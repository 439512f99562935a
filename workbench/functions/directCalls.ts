import type { FunctionMessage } from "./functionMessages";

/** Calls of cells never have such large numbers. */
const firstId = 2 ** 40;

/** Calls that no cell has made: what the client alone takes for them is the floor that formulas are compared with. */
export class DirectCalls {
  private lastId = firstId;
  private readonly open = new Map<number, Run>();

  /** The messages that make the calls, and the end of them all. */
  make(
    functionId: string,
    calls: readonly (readonly unknown[])[],
  ): { readonly messages: readonly FunctionMessage[]; readonly ended: Promise<void> } {
    const run: Run = { left: calls.length, end: () => undefined };
    const ended = new Promise<void>((resolve) => (run.end = resolve));
    const messages = calls.map((values) => {
      this.lastId += 1;
      this.open.set(this.lastId, run);
      const message = JSON.stringify([this.lastId, functionId, values, null, 0]);
      return { category: 1, type: 1000, message } as const;
    });
    return { messages, ended };
  }

  /** Whether the answer was one of these calls'. */
  take(id: number): boolean {
    const run = this.open.get(id);
    if (run === undefined) return false;
    this.open.delete(id);
    run.left -= 1;
    if (run.left === 0) run.end();
    return true;
  }
}

/** Calls made together. */
interface Run {
  left: number;
  end: () => void;
}
