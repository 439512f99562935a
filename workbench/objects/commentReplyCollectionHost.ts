import { newEntry } from "../engine/cellComment";
import { ExcelError } from "../protocol/excelError";
import { HostCollection } from "../protocol/hostObject";
import type { HostObject } from "../protocol/hostObject";
import { CommentReplyHost } from "./commentReplyHost";
import type { ReplyThread } from "./commentReplyHost";
import { foundOr } from "./foundOr";

/** https://learn.microsoft.com/javascript/api/excel/excel.commentreplycollection */
export class CommentReplyCollectionHost extends HostCollection {
  readonly typeName = "CommentReplyCollection";

  constructor(private readonly thread: ReplyThread) {
    super();
  }

  items(): readonly CommentReplyHost[] {
    return this.thread.read().map(({ id }) => new CommentReplyHost(this.thread, id));
  }
  Indexer(id: unknown): HostObject {
    return foundOr(this.GetItemOrNullObject(id), "ItemNotFound");
  }
  GetItemOrNullObject(id: unknown): HostObject | null {
    return this.items().find((reply) => reply.Id === id) ?? null;
  }
  Add(content: unknown): HostObject {
    if (typeof content !== "string") throw new ExcelError("NotImplemented", "mentions");
    const reply = newEntry(content);
    this.thread.write([...this.thread.read(), reply]);
    return new CommentReplyHost(this.thread, reply.id);
  }
}
