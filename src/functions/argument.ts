/** One cell of an argument; null is blank. */
export type ArgumentCell = string | number | boolean | null;

/** What a function was given for one of its parameters. */
export interface Argument {
  /** The parameter's name as the user sees it. */
  readonly name: string;
  /** Cells in rows; undefined when the argument was left out. */
  readonly cells: readonly (readonly ArgumentCell[])[] | undefined;
  /** Where the cells stand ("Sheet1!A1:K1"); undefined for literals, arrays and results of other functions. */
  readonly address: string | undefined;
}

/** The arguments of a call; `values` stand under the parameters' names in the order of the function's declaration. */
export function readArguments<Name extends string>(
  values: Readonly<Record<Name, unknown>>,
  { parameterAddresses }: Pick<CustomFunctions.Invocation, "parameterAddresses">,
): Record<Name, Argument> {
  const names = Object.keys(values) as Name[];
  const read: Partial<Record<Name, Argument>> = {};
  names.forEach((name, at) => {
    const address = parameterAddresses?.[at] || undefined;
    const value = values[name];
    // Null that stands in a cell is a blank cell, not an argument that was left out.
    const given = value === null && address !== undefined ? [[null]] : value;
    read[name] = { name, cells: asCells(given), address };
  });
  return read as Record<Name, Argument>;
}

/** Excel hands null for what was left out, although the declaration says otherwise. */
function asCells(value: unknown): Argument["cells"] {
  if (value === null || value === undefined) {
    return undefined;
  }
  const rows: readonly unknown[] = Array.isArray(value) ? value : [[value]];
  return rows.map(asRow);
}

/** A row of plain values stays as it is: copies of all cells would take longer than what is computed from them. */
function asRow(row: unknown): readonly ArgumentCell[] {
  const cells: readonly unknown[] = Array.isArray(row) ? row : [row];
  return cells.every(isPlain) ? cells : cells.map(asCell);
}

function isPlain(value: unknown): value is ArgumentCell {
  return (
    typeof value === "number" ||
    typeof value === "string" ||
    typeof value === "boolean" ||
    value === null
  );
}

/** A cell that holds a data type, such as a card, counts as the plain value that Excel calculates with. */
function asCell(value: unknown): ArgumentCell {
  if (isPlain(value)) {
    return value;
  }
  const isCard = typeof value === "object" && "basicValue" in value;
  return isCard ? asCell(value.basicValue) : null;
}
