import type { Nullable } from "@univerjs/core";

/** One cell of a matrix in Univer's sparse form. */
export interface MatrixEntry<Cell> {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

type SparseMatrix<Cell> = Readonly<Record<number, Readonly<Record<number, Cell>> | undefined>>;

/** The cells of a sparse matrix (row → column → cell), row by row. */
export function matrixEntries<Cell>(
  matrix: Nullable<SparseMatrix<Cell>>,
): readonly MatrixEntry<Cell>[] {
  const rows = Object.entries<Readonly<Record<string, Cell>> | undefined>(matrix ?? {});
  return rows.flatMap(([row, cells]) =>
    Object.entries<Cell>(cells ?? {}).map(([column, cell]) => ({
      row: Number(row),
      column: Number(column),
      cell,
    })),
  );
}
