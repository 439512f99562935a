import { pageLayout, setPageLayout } from "../engine/pageLayout";
import type { PageLayout } from "../engine/pageLayout";
import { assertWritable } from "../engine/protection";
import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import type { Host } from "./host";

type MarginName =
  "leftMargin" | "rightMargin" | "topMargin" | "bottomMargin" | "headerMargin" | "footerMargin";

const marginNames: Readonly<Record<string, MarginName>> = {
  left: "leftMargin",
  right: "rightMargin",
  top: "topMargin",
  bottom: "bottomMargin",
  header: "headerMargin",
  footer: "footerMargin",
};

/** `Excel.PrintMarginUnit` in points */
const units: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** The part of `Excel.PageLayout` that is about margins, in points. */
export abstract class PageMarginsHost extends HostObject {
  constructor(
    protected readonly host: Host,
    protected readonly sheetId: string,
  ) {
    super();
  }

  get LeftMargin(): number {
    return this.layout.leftMargin;
  }
  set LeftMargin(value: unknown) {
    this.put({ leftMargin: length(value) });
  }
  get RightMargin(): number {
    return this.layout.rightMargin;
  }
  set RightMargin(value: unknown) {
    this.put({ rightMargin: length(value) });
  }
  get TopMargin(): number {
    return this.layout.topMargin;
  }
  set TopMargin(value: unknown) {
    this.put({ topMargin: length(value) });
  }
  get BottomMargin(): number {
    return this.layout.bottomMargin;
  }
  set BottomMargin(value: unknown) {
    this.put({ bottomMargin: length(value) });
  }
  get HeaderMargin(): number {
    return this.layout.headerMargin;
  }
  set HeaderMargin(value: unknown) {
    this.put({ headerMargin: length(value) });
  }
  get FooterMargin(): number {
    return this.layout.footerMargin;
  }
  set FooterMargin(value: unknown) {
    this.put({ footerMargin: length(value) });
  }
  SetPrintMargins(unit: unknown, margins: unknown): void {
    const points = units[String(unit)];
    if (points === undefined || typeof margins !== "object" || margins === null) {
      throw new ExcelError("InvalidArgument", "unit or marginOptions");
    }
    for (const [side, value] of Object.entries(margins as Record<string, unknown>)) {
      const name = marginNames[side];
      if (name === undefined) throw new ExcelError("InvalidArgument", side);
      if (value !== null) this.put({ [name]: length(value) * points });
    }
  }

  protected get layout(): PageLayout {
    return pageLayout(this.host.engine, this.sheetId);
  }
  protected put(change: Partial<PageLayout>): void {
    assertWritable(this.host.engine, this.sheetId);
    setPageLayout(this.host.engine, this.sheetId, change);
    this.host.noteWrite();
  }
}

function length(value: unknown): number {
  if (typeof value === "number" && value >= 0) return value;
  throw new ExcelError("InvalidArgument", "margin");
}
