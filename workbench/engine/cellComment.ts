/** A thread of comments as it is kept with its cell. */
export interface CellComment extends CommentEntry {
  readonly resolved?: true;
  readonly replies: readonly CommentEntry[];
}

export interface CommentEntry {
  readonly id: string;
  readonly author: string;
  readonly email: string;
  /** ISO 8601 */
  readonly created: string;
  readonly content: string;
}

/** Whose comments those of the add-in are: the page has one user without an account. */
const author = { author: "Excel User", email: "" };

export function newEntry(content: string): CommentEntry {
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  return { id, ...author, created: new Date().toISOString(), content };
}
