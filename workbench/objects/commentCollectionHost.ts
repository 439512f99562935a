import { newEntry } from "../engine/cellComment";
import { allComments, setComment } from "../engine/comments";
import type { PlacedComment } from "../engine/comments";
import { openWorkbook } from "../engine/unit";
import { eventType, workbookTarget } from "../events/eventHub";
import { ExcelError } from "../protocol/excelError";
import { HostCollection } from "../protocol/hostObject";
import type { HostObject } from "../protocol/hostObject";
import { CommentHost } from "./commentHost";
import { foundOr } from "./foundOr";
import type { Host } from "./host";
import { offerEvents } from "./offerEvents";
import { raiseComment } from "./raiseComment";
import { areaOfArgument } from "./rangeArgument";

/** https://learn.microsoft.com/javascript/api/excel/excel.commentcollection: the workbook's comments, or one sheet's. */
export class CommentCollectionHost extends HostCollection {
  readonly typeName = "CommentCollection";

  static {
    offerEvents(
      this,
      {
        AddedEvent: eventType.commentAdded,
        ChangedEvent: eventType.commentChanged,
        DeletedEvent: eventType.commentDeleted,
      },
      ({ host, sheetId }) => ({ hub: host.events, target: sheetId ?? workbookTarget }),
    );
  }

  constructor(
    private readonly host: Host,
    private readonly sheetId?: string,
  ) {
    super();
  }

  items(): readonly CommentHost[] {
    return this.comments.map(({ comment }) => new CommentHost(this.host, comment.id));
  }
  Indexer(id: unknown): HostObject {
    return foundOr(this.GetItemOrNullObject(id), "ItemNotFound");
  }
  GetItemOrNullObject(id: unknown): HostObject | null {
    const isKnown = this.comments.some(({ comment }) => comment.id === id);
    return isKnown ? new CommentHost(this.host, String(id)) : null;
  }
  GetItemByCell(address: unknown): HostObject {
    const { sheetId, row, column } = this.cell(address);
    const found = this.comments.find(
      ({ cell }) => cell.sheetId === sheetId && cell.row === row && cell.column === column,
    );
    return new CommentHost(this.host, foundOr(found, "ItemNotFound").comment.id);
  }
  GetItemByReplyId(id: unknown): HostObject {
    const found = this.comments.find(({ comment }) =>
      comment.replies.some((reply) => reply.id === id),
    );
    return new CommentHost(this.host, foundOr(found, "ItemNotFound").comment.id);
  }

  /** One cell has one thread. */
  Add(address: unknown, content: unknown, contentType?: unknown): HostObject {
    if (typeof content !== "string") throw new ExcelError("NotImplemented", "mentions");
    if (contentType === "Mention") throw new ExcelError("NotImplemented", "mentions");
    const cell = this.cell(address);
    const isTaken = allComments(this.host.engine, cell.sheetId).some(
      (placed) => placed.cell.row === cell.row && placed.cell.column === cell.column,
    );
    if (isTaken) throw new ExcelError("ItemAlreadyExists", "cellAddress");
    const comment = { ...newEntry(content), replies: [] };
    setComment(this.host.engine, cell, comment);
    raiseComment(this.host, "commentAdded", { cell, comment });
    return new CommentHost(this.host, comment.id);
  }

  private get comments(): readonly PlacedComment[] {
    return allComments(this.host.engine, this.sheetId);
  }
  private cell(address: unknown) {
    const active = openWorkbook(this.host.engine).getActiveSheet().getSheetId();
    const area = areaOfArgument(this.host.engine, address, this.sheetId ?? active);
    if (area.rows * area.columns !== 1) throw new ExcelError("InvalidArgument", "cellAddress");
    return area;
  }
}
