import { ProblemError } from "./problemError";

/**
 * Does something to all items in one request. Where Excel refuses that, both halves are tried by themselves, so that one cell that
 * cannot be written does not keep the others from it; gives the items that were refused alone.
 *
 * @throws ProblemError where Excel takes no request at all.
 */
export async function writeInHalves<Item>(
  items: readonly Item[],
  write: (items: readonly Item[]) => Promise<void>,
): Promise<readonly Item[]> {
  if (items.length === 0) return [];
  try {
    await write(items);
    return [];
  } catch (error) {
    if (!isAboutCells(error)) throw error;
    const half = Math.floor(items.length / 2);
    if (half === 0) return items;
    const refused = await writeInHalves(items.slice(0, half), write);
    return [...refused, ...(await writeInHalves(items.slice(half), write))];
  }
}

function isAboutCells(error: unknown): boolean {
  if (!(error instanceof ProblemError)) return false;
  const { code } = error.problem;
  return code === "excelRefused" || code === "accessDenied" || code === "sheetProtected";
}
