/** Letters of a column counted from 0: A, B, … Z, AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** A sheet's name as formulas write it: quoted unless it is plain letters that read as nothing else. */
export function quotedSheet(sheet: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^([a-z]{1,3}\d+|r|c|rc|r\d*c\d*)$/iu.test(sheet);
  return plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** A cell as Excel names it, row and column counted from 0: cellAddress("Ratings", 11, 5) is "Ratings!F12". */
export function cellAddress(sheet: string, row: number, column: number): string {
  return `${quotedSheet(sheet)}!${columnLetters(column)}${row + 1}`;
}
