import { errorOf } from "./errorOf";

/** What a cell of a result can hold; Excel shows null as 0, so nothing is "". */
export type Answer = (
  number | string | boolean | Excel.EntityCellValue | CustomFunctions.Error
)[][];

/** The result of a function, or the Excel error that says what is wrong with its arguments and how to put it right. */
export async function answer(compute: () => Answer | Promise<Answer>): Promise<Answer> {
  try {
    const cells = await compute();
    return cells.every(isFinite) ? cells : await withErrors(cells);
  } catch (error) {
    throw await errorOf(error);
  }
}

function isFinite(row: Answer[number]): boolean {
  return row.every((cell) => typeof cell !== "number" || Number.isFinite(cell));
}

async function withErrors(cells: Answer): Promise<Answer> {
  const { finite } = await import(/* webpackChunkName: "errors" */ "./errorValue");
  return finite(cells);
}
