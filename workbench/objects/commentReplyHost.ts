import type { CommentEntry } from "../engine/cellComment";
import type { HostObject } from "../protocol/hostObject";
import { CommentEntryHost } from "./commentEntryHost";
import { foundOr } from "./foundOr";

/** The replies to one comment. */
export interface ReplyThread {
  read(): readonly CommentEntry[];
  write(replies: readonly CommentEntry[]): void;
  readonly comment: HostObject & { GetLocation(): HostObject; readonly Resolved: boolean };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.commentreply */
export class CommentReplyHost extends CommentEntryHost {
  readonly typeName = "CommentReply";

  constructor(
    private readonly thread: ReplyThread,
    private readonly id: string,
  ) {
    super();
  }

  get Id(): string {
    return this.id;
  }
  get Resolved(): boolean {
    return this.thread.comment.Resolved;
  }
  GetParentComment(): HostObject {
    return this.thread.comment;
  }
  GetLocation(): HostObject {
    return this.thread.comment.GetLocation();
  }
  Delete(): void {
    this.thread.write(this.thread.read().filter(({ id }) => id !== this.id));
  }

  protected get entry(): CommentEntry {
    return foundOr(
      this.thread.read().find(({ id }) => id === this.id),
      "ItemNotFound",
    );
  }
  protected putContent(content: string): void {
    const changed = { ...this.entry, content };
    this.thread.write(this.thread.read().map((reply) => (reply.id === this.id ? changed : reply)));
  }
}
