import { setTimeout as pause } from "node:timers/promises";

const patience = 20_000;
const betweenReads = 50;

/** Reads again until what is read holds up; what is still wrong in the end fails the test. */
export async function eventually<Value>(
  read: () => Promise<Value>,
  check: (value: Value) => void,
): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await read();
    try {
      check(value);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await pause(betweenReads);
  }
}
