import { ExcelError } from "../../../workbench/protocol/excelError";
import { HostCollection, HostObject } from "../../../workbench/protocol/hostObject";

/** A small object model of its own, for the dispatcher's tests. */
export class Book extends HostObject {
  readonly typeName = "Book";
  secret = "not for add-ins";

  constructor(
    private title: string,
    readonly id: string,
  ) {
    super();
  }

  override identity() {
    return { Id: this.id };
  }

  get Id(): string {
    return this.id;
  }
  get Title(): string {
    return this.title;
  }
  set Title(value: string) {
    if (value === "") throw new ExcelError("InvalidArgument", "title");
    this.title = value;
  }
  get Author(): Author {
    return new Author();
  }
  JoinedWith(other: Book, between: string): string {
    return this.title + between + other.title;
  }
  TitleOf({ book }: { readonly book: Book }): string {
    return book.title;
  }
}

export class Author extends HostObject {
  readonly typeName = "Author";

  get Name(): string {
    return "Lin";
  }
}

export class Library extends HostCollection {
  readonly typeName = "Library";
  private readonly books = [new Book("One", "b1"), new Book("Two", "b2")];

  get Count(): number {
    return this.books.length;
  }
  items(): readonly Book[] {
    return this.books;
  }
  Indexer(key: unknown): Book {
    const found = this.GetItemOrNullObject(key);
    if (found === null) throw new ExcelError("ItemNotFound");
    return found;
  }
  GetItemOrNullObject(key: unknown): Book | null {
    return this.books.find((book) => book.id === key) ?? null;
  }
}
