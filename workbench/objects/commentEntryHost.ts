import type { CommentEntry } from "../engine/cellComment";
import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";

/** What a comment and a reply to it have in common. */
export abstract class CommentEntryHost extends HostObject {
  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.Id };
  }

  abstract get Id(): string;

  get Content(): string {
    return this.entry.content;
  }
  set Content(value: unknown) {
    if (typeof value !== "string") throw new ExcelError("InvalidArgument", "content");
    this.putContent(value);
  }
  get RichContent(): string {
    return this.entry.content;
  }
  get ContentType(): string {
    return "Plain";
  }
  get Mentions(): readonly unknown[] {
    return [];
  }
  get AuthorName(): string {
    return this.entry.author;
  }
  get AuthorEmail(): string {
    return this.entry.email;
  }
  get CreationDate(): string {
    return this.entry.created;
  }
  UpdateMentions(): void {
    throw new ExcelError("NotImplemented", "mentions");
  }

  protected abstract get entry(): CommentEntry;
  protected abstract putContent(content: string): void;
}
