import { setSheetState, sheetState } from "./sheetState";
import type { Engine } from "./startEngine";

/** `Excel.HeaderFooter`: texts with Excel's codes such as &P for the page number. */
export interface HeaderFooterTexts {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

export type PageKind = "defaultForAllPages" | "firstPage" | "evenPages" | "oddPages";

export interface HeadersFooters extends Readonly<Record<PageKind, HeaderFooterTexts>> {
  /** `Excel.HeaderFooterState` */
  readonly state: string;
  readonly useSheetMargins: boolean;
  readonly useSheetScale: boolean;
}

/** `Excel.PageLayout` as it is kept with the sheet: names as in the object model, lengths in points. */
export interface PageLayout {
  readonly orientation: string;
  readonly paperSize: string;
  readonly zoom: PageZoom;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  readonly firstPageNumber: number | "";
  readonly printComments: string;
  readonly printErrors: string;
  readonly printOrder: string;
  /** Addresses without the sheet, "A1:B2,D4"; undefined prints what is used. */
  readonly printArea?: string | undefined;
  /** "1:2" */
  readonly titleRows?: string | undefined;
  /** "A:B" */
  readonly titleColumns?: string | undefined;
  readonly headersFooters: HeadersFooters;
}

/** A scale in percent, or how many pages the print is to fit. */
export interface PageZoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

const noTexts: HeaderFooterTexts = {
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
};

/** Excel's own, with its "Normal" margins of 0.7, 0.75 and 0.3 inch. */
export const plainLayout: Omit<PageLayout, "paperSize"> = {
  orientation: "Portrait",
  zoom: { scale: 100 },
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draftMode: false,
  firstPageNumber: "",
  printComments: "NoComments",
  printErrors: "AsDisplayed",
  printOrder: "DownThenOver",
  headersFooters: {
    state: "Default",
    useSheetMargins: true,
    useSheetScale: true,
    defaultForAllPages: noTexts,
    firstPage: noTexts,
    evenPages: noTexts,
    oddPages: noTexts,
  },
};

export function pageLayout(engine: Engine, sheetId: string): PageLayout {
  const paperSize = engine.locale === "zh-CN" ? "A4" : "Letter";
  const kept = sheetState(engine, sheetId, "pageLayout") as Partial<PageLayout> | undefined;
  return { ...plainLayout, paperSize, ...kept };
}

/** Only what was ever set is kept. */
export function setPageLayout(engine: Engine, sheetId: string, change: Partial<PageLayout>): void {
  const kept = (sheetState(engine, sheetId, "pageLayout") ?? {}) as Partial<PageLayout>;
  setSheetState(engine, sheetId, "pageLayout", { ...kept, ...change });
}
