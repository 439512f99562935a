// A name of letters, digits, dots and underscores that does not begin with a digit needs no quotes,
// unless it could be read as a cell. Excel also quotes full-width punctuation.
const plainName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const cellLike = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*(?:[Cc]\d*)?|[Cc]\d*|TRUE|FALSE)$/i;

/** A sheet's name as it stands before `!` in a reference. */
export function quoteSheetName(name: string): string {
  return plainName.test(name) && !cellLike.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
