import type { CellComment, CommentEntry } from "../engine/cellComment";
import type { CommentChange } from "./raiseComment";

/** What became of a comment, and which replies it is about. */
export function commentChange(
  before: CellComment,
  after: CellComment,
): { readonly type: CommentChange; readonly replyIds: readonly string[] } {
  const added = missing(after.replies, before.replies);
  if (added.length > 0) return { type: "ReplyAdded", replyIds: added };
  const deleted = missing(before.replies, after.replies);
  if (deleted.length > 0) return { type: "ReplyDeleted", replyIds: deleted };
  const edited = after.replies.filter(({ id, content }) =>
    before.replies.some((reply) => reply.id === id && reply.content !== content),
  );
  if (edited.length > 0) return { type: "ReplyEdited", replyIds: edited.map(({ id }) => id) };
  const isResolved = after.resolved === true;
  if (isResolved === (before.resolved === true)) return { type: "CommentEdited", replyIds: [] };
  return { type: isResolved ? "CommentResolved" : "CommentReopened", replyIds: [] };
}

function missing(
  replies: readonly CommentEntry[],
  others: readonly CommentEntry[],
): readonly string[] {
  return replies.map(({ id }) => id).filter((id) => !others.some((other) => other.id === id));
}
