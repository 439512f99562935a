import type { PlacedComment } from "../engine/comments";
import { eventType, workbookTarget } from "../events/eventHub";
import type { Host } from "./host";

/** https://learn.microsoft.com/javascript/api/excel/excel.commentchangetype */
export type CommentChange =
  | "CommentEdited"
  | "CommentResolved"
  | "CommentReopened"
  | "ReplyAdded"
  | "ReplyDeleted"
  | "ReplyEdited";

/** `Excel.CommentDetail`: the comment, and the replies that the event is about. */
interface ToldComment extends PlacedComment {
  readonly replyIds?: readonly string[];
}

/** Tells of a comment, as `comments.onAdded`, `onDeleted` and `onChanged` do. */
export function raiseComment(
  host: Host,
  kind: "commentAdded" | "commentDeleted" | "commentChanged",
  { cell, comment, replyIds }: ToldComment,
  changeType?: CommentChange,
): void {
  const all = comment.replies.map(({ id }) => id);
  const message = {
    commentDetails: [{ commentId: comment.id, replyIds: replyIds ?? all }],
    source: "Local",
    worksheetId: cell.sheetId,
    ...(changeType !== undefined && { changeType }),
  };
  host.events.raise(eventType[kind], [cell.sheetId, workbookTarget], message);
}
