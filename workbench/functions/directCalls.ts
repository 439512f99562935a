import type { FunctionMessage } from "./functionMessages";

/** Calls of cells never have such large numbers. */
const firstId = 2 ** 40;

/** Calls that no cell has made: what the client alone takes for them is the floor that formulas are compared with. */
export class DirectCalls {
  private lastId = firstId;
  private readonly ends = new Map<number, () => void>();

  /** The messages that make the calls, and the end of them all. */
  make(
    functionId: string,
    calls: readonly (readonly unknown[])[],
  ): { readonly messages: readonly FunctionMessage[]; readonly ended: Promise<unknown> } {
    const made = calls.map((values) => {
      this.lastId += 1;
      const id = this.lastId;
      const ended = new Promise<void>((resolve) => this.ends.set(id, resolve));
      const message = JSON.stringify([id, functionId, values, null, 0]);
      return { ended, message: { category: 1, type: 1000, message } as const };
    });
    const ended = Promise.all(made.map((one) => one.ended));
    return { messages: made.map(({ message }) => message), ended };
  }

  /** Whether the answer was one of these calls'. */
  take(id: number): boolean {
    const end = this.ends.get(id);
    this.ends.delete(id);
    end?.();
    return end !== undefined;
  }
}
