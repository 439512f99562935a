import { localAddress } from "../engine/address";
import type { CellArea } from "../engine/cellArea";
import { excelColumns, excelRows } from "../engine/cellArea";
import { ExcelError } from "../protocol/excelError";
import type { HostObject } from "../protocol/hostObject";
import { foundOr } from "./foundOr";
import { HeaderFooterGroupHost } from "./headerFooterGroupHost";
import {
  choice,
  orientations,
  paperSizes,
  printCommentChoices,
  printErrorChoices,
  printOrders,
  readZoom,
} from "./pageLayoutChoices";
import { PageMarginsHost } from "./pageMarginsHost";
import { areaOfArgument, areasOfArgument } from "./rangeArgument";
import { RangeHost } from "./rangeHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
export class PageLayoutHost extends PageMarginsHost {
  readonly typeName = "PageLayout";

  get HeadersFooters(): HostObject {
    return new HeaderFooterGroupHost(this.host, this.sheetId);
  }
  get Orientation(): string {
    return this.layout.orientation;
  }
  set Orientation(value: unknown) {
    this.put({ orientation: choice(orientations, value, "orientation") });
  }
  get PaperSize(): string {
    return this.layout.paperSize;
  }
  set PaperSize(value: unknown) {
    this.put({ paperSize: choice(paperSizes, value, "paperSize") });
  }
  get Zoom(): unknown {
    return this.layout.zoom;
  }
  set Zoom(value: unknown) {
    this.put({ zoom: readZoom(value) });
  }
  get CenterHorizontally(): boolean {
    return this.layout.centerHorizontally;
  }
  set CenterHorizontally(value: unknown) {
    this.put({ centerHorizontally: value === true });
  }
  get CenterVertically(): boolean {
    return this.layout.centerVertically;
  }
  set CenterVertically(value: unknown) {
    this.put({ centerVertically: value === true });
  }
  get PrintGridlines(): boolean {
    return this.layout.printGridlines;
  }
  set PrintGridlines(value: unknown) {
    this.put({ printGridlines: value === true });
  }
  get PrintHeadings(): boolean {
    return this.layout.printHeadings;
  }
  set PrintHeadings(value: unknown) {
    this.put({ printHeadings: value === true });
  }
  get BlackAndWhite(): boolean {
    return this.layout.blackAndWhite;
  }
  set BlackAndWhite(value: unknown) {
    this.put({ blackAndWhite: value === true });
  }
  get DraftMode(): boolean {
    return this.layout.draftMode;
  }
  set DraftMode(value: unknown) {
    this.put({ draftMode: value === true });
  }
  /** "" is Excel's automatic numbering. */
  get FirstPageNumber(): number | "" {
    return this.layout.firstPageNumber;
  }
  set FirstPageNumber(value: unknown) {
    if (value !== "" && !Number.isInteger(value)) {
      throw new ExcelError("InvalidArgument", "firstPageNumber");
    }
    this.put({ firstPageNumber: value === "" ? "" : Number(value) });
  }
  get PrintComments(): string {
    return this.layout.printComments;
  }
  set PrintComments(value: unknown) {
    this.put({ printComments: choice(printCommentChoices, value, "printComments") });
  }
  get PrintErrors(): string {
    return this.layout.printErrors;
  }
  set PrintErrors(value: unknown) {
    this.put({ printErrors: choice(printErrorChoices, value, "printErrors") });
  }
  get PrintOrder(): string {
    return this.layout.printOrder;
  }
  set PrintOrder(value: unknown) {
    this.put({ printOrder: choice(printOrders, value, "printOrder") });
  }

  SetPrintArea(area: unknown): void {
    const areas = areasOfArgument(this.host.engine, area, this.sheetId);
    this.put({ printArea: areas.map((one) => localAddress(this.own(one))).join(",") });
  }
  GetPrintArea(): HostObject {
    return foundOr(this.GetPrintAreaOrNullObject(), "ItemNotFound");
  }
  GetPrintAreaOrNullObject(): HostObject | null {
    const { printArea } = this.layout;
    if (printArea === undefined) return null;
    return this.host.objects.rangeAreas(areasOfArgument(this.host.engine, printArea, this.sheetId));
  }
  SetPrintTitleRows(rows: unknown): void {
    const area = this.own(areaOfArgument(this.host.engine, rows, this.sheetId));
    this.put({ titleRows: localAddress({ ...area, column: 0, columns: excelColumns }) });
  }
  GetPrintTitleRows(): HostObject {
    return foundOr(this.GetPrintTitleRowsOrNullObject(), "ItemNotFound");
  }
  GetPrintTitleRowsOrNullObject(): HostObject | null {
    return this.title("titleRows");
  }
  SetPrintTitleColumns(columns: unknown): void {
    const area = this.own(areaOfArgument(this.host.engine, columns, this.sheetId));
    this.put({ titleColumns: localAddress({ ...area, row: 0, rows: excelRows }) });
  }
  GetPrintTitleColumns(): HostObject {
    return foundOr(this.GetPrintTitleColumnsOrNullObject(), "ItemNotFound");
  }
  GetPrintTitleColumnsOrNullObject(): HostObject | null {
    return this.title("titleColumns");
  }

  private title(name: "titleRows" | "titleColumns"): HostObject | null {
    const address = this.layout[name];
    if (address === undefined) return null;
    return new RangeHost(this.host, areaOfArgument(this.host.engine, address, this.sheetId));
  }
  private own(area: CellArea): CellArea {
    if (area.sheetId !== this.sheetId) throw new ExcelError("InvalidArgument", "another sheet");
    return area;
  }
}
