const longestRest = 20_000;

/**
 * Puts the page in front and ends when nothing of what was done before is still going on in it (a calculation that
 * starts late, painting, keeping the workbook), so that none of it counts for what comes next. A page behind another
 * one would be called when idle about once a second only.
 * @param {import("playwright-core").Page} page
 */
export async function atRest(page) {
  await page.bringToFront();
  await page.evaluate(untilCalm, longestRest);
}

/** Runs in the page. */
async function untilCalm(longest) {
  const start = globalThis.performance.now();
  for (let calm = 0; calm < 8;) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const { timeRemaining } = await new Promise((resolve) =>
      globalThis.requestIdleCallback((deadline) =>
        resolve({ timeRemaining: deadline.timeRemaining() }),
      ),
    );
    calm = timeRemaining > 5 ? calm + 1 : 0;
    if (globalThis.performance.now() - start > longest) {
      throw new Error(`The page is still busy after ${longest} ms (idle for ${timeRemaining} ms).`);
    }
  }
}
