import { parseStructRef, stringifyStructRef, tokenTypes, tokenize } from "@borgar/fx";

/** A formula with the columns of one table renamed; the same text when it names none of them. */
export function renameColumns(
  formula: string,
  table: string,
  names: ReadonlyMap<string, string>,
): string {
  const tokens = tokenize(formula, { withLocation: false });
  return tokens
    .map((token) =>
      token.type === tokenTypes.REF_STRUCT ? renameIn(token.value, table, names) : token.value,
    )
    .join("");
}

function renameIn(text: string, table: string, names: ReadonlyMap<string, string>): string {
  const reference = parseStructRef(text);
  if (reference?.table?.toLowerCase() !== table.toLowerCase()) return text;
  const columns = reference.columns ?? [];
  const renamed = columns.map((name) => names.get(name.toLowerCase()) ?? name);
  const isSame = renamed.every((name, index) => name === columns[index]);
  return isSame ? text : stringifyStructRef({ ...reference, columns: renamed });
}
