import { pageLayout, setPageLayout } from "../engine/pageLayout";
import type { HeadersFooters, PageKind } from "../engine/pageLayout";
import { HostObject } from "../protocol/hostObject";
import { HeaderFooterHost } from "./headerFooterHost";
import type { Host } from "./host";
import { choice } from "./pageLayoutChoices";

const states = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"];

/** https://learn.microsoft.com/javascript/api/excel/excel.headerfootergroup */
export class HeaderFooterGroupHost extends HostObject {
  readonly typeName = "HeaderFooterGroup";

  constructor(
    private readonly host: Host,
    private readonly sheetId: string,
  ) {
    super();
  }

  get State(): string {
    return this.group.state;
  }
  set State(value: unknown) {
    this.put({ state: choice(states, value, "state") });
  }
  get UseSheetMargins(): boolean {
    return this.group.useSheetMargins;
  }
  set UseSheetMargins(value: unknown) {
    this.put({ useSheetMargins: value === true });
  }
  get UseSheetScale(): boolean {
    return this.group.useSheetScale;
  }
  set UseSheetScale(value: unknown) {
    this.put({ useSheetScale: value === true });
  }
  get DefaultForAllPages(): HostObject {
    return this.page("defaultForAllPages");
  }
  get FirstPage(): HostObject {
    return this.page("firstPage");
  }
  get EvenPages(): HostObject {
    return this.page("evenPages");
  }
  get OddPages(): HostObject {
    return this.page("oddPages");
  }

  private page(kind: PageKind): HostObject {
    return new HeaderFooterHost({
      read: () => this.group[kind],
      write: (texts) => this.put({ [kind]: texts }),
    });
  }
  private get group(): HeadersFooters {
    return pageLayout(this.host.engine, this.sheetId).headersFooters;
  }
  private put(change: Partial<HeadersFooters>): void {
    const headersFooters = { ...this.group, ...change };
    setPageLayout(this.host.engine, this.sheetId, { headersFooters });
    this.host.noteWrite();
  }
}
