import { inTurns } from "./inTurns.mjs";

/** How long the embedded Excel takes to load, beside its grid alone. */
export async function measureReady(pages, runs) {
  const readyTime = async (open) => {
    const { page, readyAfter } = await open();
    await page.close();
    return readyAfter;
  };
  const samples = await inTurns(runs, {
    ours: () => readyTime(pages.openWorkbench),
    floor: () => readyTime(pages.openBareGrid),
  });
  return { what: "page ready", floorName: "the bare grid", ...samples };
}
