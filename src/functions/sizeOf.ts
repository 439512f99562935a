/** Rows × columns of an argument, as error messages state it. */
export function sizeOf(cells: readonly (readonly unknown[])[]): string {
  return `${String(cells.length)} × ${String(cells[0]?.length ?? 0)}`;
}
