/**
 * Excel's rules for table names: https://support.microsoft.com/office/rename-an-excel-table-fbf49a4f-82a3-43eb-8ba2-44d21233b114
 * (begins with a letter, underscore or backslash; letters, digits, dots, underscores; at most 255; no cell reference; not C, c, R or r).
 */
export function isTableName(name: string): boolean {
  return (
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) &&
    !/^[cr]$/i.test(name) &&
    !isReference(name)
  );
}

function isReference(name: string): boolean {
  const cell = /^([A-Z]{1,3})(\d+)$/i.exec(name);
  const isA1 =
    cell !== null &&
    (cell[1] ?? "").toUpperCase().padStart(3) <= "XFD" &&
    Number(cell[2]) <= 1_048_576;
  return isA1 || /^r\d*c\d*$/i.test(name);
}
