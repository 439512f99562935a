const longest = 10_000;
const pause = 50;

/** Reads again and again until what was read passes the check; the check's last error is given when it never does. */
export async function eventually<T>(
  read: () => Promise<T>,
  check: (value: T) => void,
  since = performance.now(),
): Promise<T> {
  const value = await read();
  try {
    check(value);
    return value;
  } catch (error) {
    if (performance.now() - since > longest) throw error;
  }
  await new Promise((resolve) => setTimeout(resolve, pause));
  return eventually(read, check, since);
}
