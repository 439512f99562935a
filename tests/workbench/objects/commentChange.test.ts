import type { CellComment, CommentEntry } from "../../../workbench/engine/cellComment";
import { newEntry } from "../../../workbench/engine/cellComment";
import { commentChange } from "../../../workbench/objects/commentChange";

const reply: CommentEntry = { ...newEntry("Agreed"), id: "r1" };
const other: CommentEntry = { ...newEntry("Later"), id: "r2" };
const comment: CellComment = { ...newEntry("Please check"), replies: [reply] };

describe("what became of a comment", () => {
  test("is an edit when its own text is another", () => {
    const after = { ...comment, content: "Please look" };
    expect(commentChange(comment, after)).toEqual({ type: "CommentEdited", replyIds: [] });
  });

  test("is told with the reply that was added", () => {
    const after = { ...comment, replies: [reply, other] };
    expect(commentChange(comment, after)).toEqual({ type: "ReplyAdded", replyIds: ["r2"] });
  });

  test("is told with the reply that is gone", () => {
    const after = { ...comment, replies: [] };
    expect(commentChange(comment, after)).toEqual({ type: "ReplyDeleted", replyIds: ["r1"] });
  });

  test("is told with the reply whose text is another", () => {
    const after = { ...comment, replies: [{ ...reply, content: "Not yet" }] };
    expect(commentChange(comment, after)).toEqual({ type: "ReplyEdited", replyIds: ["r1"] });
  });

  test("is a resolving, and a reopening after it", () => {
    const resolved: CellComment = { ...comment, resolved: true };
    expect(commentChange(comment, resolved).type).toBe("CommentResolved");
    expect(commentChange(resolved, comment).type).toBe("CommentReopened");
  });
});
