/** A cell of a workbook, by Univer's ids; rows and columns count from 0. */
export interface CellPlace {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export function placeKey({ unitId, sheetId, row, column }: CellPlace): string {
  return `${unitId}\n${sheetId}\n${String(row)}\n${String(column)}`;
}
