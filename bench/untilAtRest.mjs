/**
 * Runs in a page: ends when nothing of what was done before is still going on (a calculation that starts late, painting,
 * keeping the workbook), so that none of it counts for what comes next.
 */
export async function untilAtRest() {
  for (let calm = 0; calm < 8;) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const { timeRemaining } = await new Promise((resolve) =>
      globalThis.requestIdleCallback((deadline) =>
        resolve({ timeRemaining: deadline.timeRemaining() }),
      ),
    );
    calm = timeRemaining > 5 ? calm + 1 : 0;
  }
}
