import type { CellComment } from "../engine/cellComment";
import { allComments, setComment } from "../engine/comments";
import type { PlacedComment } from "../engine/comments";
import type { HostObject } from "../protocol/hostObject";
import { CommentEntryHost } from "./commentEntryHost";
import { CommentReplyCollectionHost } from "./commentReplyCollectionHost";
import { foundOr } from "./foundOr";
import type { Host } from "./host";
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
    setComment(this.host.engine, this.placed.cell, undefined);
  }

  protected get entry(): CellComment {
    return this.placed.comment;
  }
  protected putContent(content: string): void {
    this.change({ ...this.entry, content });
  }
  private change(comment: CellComment): void {
    setComment(this.host.engine, this.placed.cell, comment);
  }
  private get placed(): PlacedComment {
    const found = allComments(this.host.engine).find(({ comment }) => comment.id === this.id);
    return foundOr(found, "ItemNotFound");
  }
}
