import type { CellComment } from "../engine/cellComment";
import { allComments, setComment } from "../engine/comments";
import type { PlacedComment } from "../engine/comments";
import type { HostObject } from "../protocol/hostObject";
import { CommentEntryHost } from "./commentEntryHost";
import { commentChange } from "./commentChange";
import { CommentReplyCollectionHost } from "./commentReplyCollectionHost";
import { foundOr } from "./foundOr";
import type { Host } from "./host";
import { raiseComment } from "./raiseComment";
import { RangeHost } from "./rangeHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.comment */
export class CommentHost extends CommentEntryHost {
  readonly typeName = "Comment";

  constructor(
    private readonly host: Host,
    private readonly id: string,
  ) {
    super();
  }

  get Id(): string {
    return this.id;
  }
  get Resolved(): boolean {
    return this.entry.resolved === true;
  }
  set Resolved(value: unknown) {
    const { resolved: _old, ...rest } = this.entry;
    this.change(value === true ? { ...rest, resolved: true } : rest);
  }
  get Replies(): HostObject {
    return new CommentReplyCollectionHost({
      read: () => this.entry.replies,
      write: (replies) => this.change({ ...this.entry, replies }),
      comment: this,
    });
  }
  GetLocation(): HostObject {
    return new RangeHost(this.host, this.placed.cell);
  }
  Delete(): void {
    const { placed } = this;
    setComment(this.host.engine, placed.cell, undefined);
    raiseComment(this.host, "commentDeleted", placed);
  }

  protected get entry(): CellComment {
    return this.placed.comment;
  }
  protected putContent(content: string): void {
    this.change({ ...this.entry, content });
  }
  private change(comment: CellComment): void {
    const { cell, comment: before } = this.placed;
    setComment(this.host.engine, cell, comment);
    const { type, replyIds } = commentChange(before, comment);
    raiseComment(this.host, "commentChanged", { cell, comment, replyIds }, type);
  }
  private get placed(): PlacedComment {
    const found = allComments(this.host.engine).find(({ comment }) => comment.id === this.id);
    return foundOr(found, "ItemNotFound");
  }
}
