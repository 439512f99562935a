import { setWorkbookState, workbookState } from "../engine/sheetState";
import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import { DocumentPropertyCollectionHost } from "./documentPropertyCollectionHost";
import type { Host } from "./host";

type TextName =
  "title" | "subject" | "author" | "keywords" | "comments" | "category" | "manager" | "company";

/** Kept with the workbook under `documentProperties`; a member that was never set is blank. */
type DocumentProperties = Readonly<Partial<Record<TextName, string>>> & {
  readonly revisionNumber?: number;
  /** ISO 8601 */
  readonly creationDate?: string;
  readonly lastAuthor?: string;
};

/** When nothing says when the workbook was made: when this page was opened. */
const opened = new Date().toISOString();

/** https://learn.microsoft.com/javascript/api/excel/excel.documentproperties */
export class DocumentPropertiesHost extends HostObject {
  readonly typeName = "DocumentProperties";

  constructor(private readonly host: Host) {
    super();
  }

  get Title(): string {
    return this.kept.title ?? "";
  }
  set Title(value: unknown) {
    this.put("title", value);
  }
  get Subject(): string {
    return this.kept.subject ?? "";
  }
  set Subject(value: unknown) {
    this.put("subject", value);
  }
  get Author(): string {
    return this.kept.author ?? "";
  }
  set Author(value: unknown) {
    this.put("author", value);
  }
  get Keywords(): string {
    return this.kept.keywords ?? "";
  }
  set Keywords(value: unknown) {
    this.put("keywords", value);
  }
  get Comments(): string {
    return this.kept.comments ?? "";
  }
  set Comments(value: unknown) {
    this.put("comments", value);
  }
  get Category(): string {
    return this.kept.category ?? "";
  }
  set Category(value: unknown) {
    this.put("category", value);
  }
  get Manager(): string {
    return this.kept.manager ?? "";
  }
  set Manager(value: unknown) {
    this.put("manager", value);
  }
  get Company(): string {
    return this.kept.company ?? "";
  }
  set Company(value: unknown) {
    this.put("company", value);
  }
  get LastAuthor(): string {
    return this.kept.lastAuthor ?? "";
  }
  get CreationDate(): string {
    return this.kept.creationDate ?? opened;
  }
  get RevisionNumber(): number {
    return this.kept.revisionNumber ?? 0;
  }
  set RevisionNumber(value: unknown) {
    if (!Number.isInteger(value)) throw new ExcelError("InvalidArgument", "revisionNumber");
    this.change({ revisionNumber: Number(value) });
  }
  get Custom(): HostObject {
    return new DocumentPropertyCollectionHost(this.host);
  }

  /** Excel takes up to 255 signs. */
  private put(name: TextName, value: unknown): void {
    if (typeof value !== "string" || value.length > 255) {
      throw new ExcelError("InvalidArgument", name);
    }
    this.change({ [name]: value });
  }
  private change(change: DocumentProperties): void {
    setWorkbookState(this.host.engine, "documentProperties", { ...this.kept, ...change });
    this.host.noteWrite();
  }
  private get kept(): DocumentProperties {
    return workbookState(this.host.engine, "documentProperties") ?? {};
  }
}
