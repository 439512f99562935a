import type { PageLayout } from "../engine/pageLayout";
import { plainLayout } from "../engine/pageLayout";
import { paperSizes } from "../objects/pageLayoutChoices";
import { headerFooterXml, readHeadersFooters } from "./headerFooterXml";
import { escapeXml, isTrue, xmlTags } from "./xmlText";

/** What of the layout is in the sheet's XML; print area and titles are names. */
type SheetLayout = Partial<Omit<PageLayout, "printArea" | "titleRows" | "titleColumns">>;

const pointsPerInch = 72;
const margins = [
  ["left", "leftMargin"],
  ["right", "rightMargin"],
  ["top", "topMargin"],
  ["bottom", "bottomMargin"],
  ["header", "headerMargin"],
  ["footer", "footerMargin"],
] as const;
const options = [
  ["headings", "printHeadings"],
  ["gridLines", "printGridlines"],
  ["horizontalCentered", "centerHorizontally"],
  ["verticalCentered", "centerVertically"],
] as const;
const comments: Readonly<Record<string, string>> = { EndSheet: "atEnd", InPlace: "asDisplayed" };
const errors: Readonly<Record<string, string>> = {
  Blank: "blank",
  Dash: "dash",
  NotAvailable: "NA",
};

/** `printOptions`, `pageMargins`, `pageSetup` and `headerFooter` (ECMA-376 part 1, 18.3.1.70, 62, 63 and 46). */
export function pageLayoutXml(kept: SheetLayout): string {
  const layout = { ...plainLayout, ...kept };
  const printed = options.filter(([, member]) => layout[member]);
  const margin = margins.map(([name, member]) => [name, inches(layout[member])] as const);
  return [
    printed.length === 0
      ? ""
      : tag(
          "printOptions",
          printed.map(([name]) => [name, "1"]),
        ),
    tag("pageMargins", margin),
    tag("pageSetup", setup({ paperSize: "", ...layout })),
    headerFooterXml(layout.headersFooters),
  ].join("");
}

export function fitsToPages({ zoom }: SheetLayout): boolean {
  return zoom?.horizontalFitToPages !== undefined || zoom?.verticalFitToPages !== undefined;
}

type Attribute = readonly [name: string, value: string | number | undefined];

function setup(layout: Omit<PageLayout, "printArea">): Attribute[] {
  const { zoom, firstPageNumber } = layout;
  const paper = paperSizes.indexOf(layout.paperSize) + 1;
  const fits = fitsToPages(layout);
  return [
    ["paperSize", layout.paperSize === "" || paper === 0 ? undefined : paper],
    ["scale", zoom.scale === 100 ? undefined : zoom.scale],
    ["firstPageNumber", firstPageNumber === "" ? undefined : firstPageNumber],
    // 0 pages: as many as it takes.
    ["fitToWidth", fits ? (zoom.horizontalFitToPages ?? 0) : undefined],
    ["fitToHeight", fits ? (zoom.verticalFitToPages ?? 0) : undefined],
    ["pageOrder", layout.printOrder === "OverThenDown" ? "overThenDown" : undefined],
    ["orientation", layout.orientation.toLowerCase()],
    ["blackAndWhite", layout.blackAndWhite ? 1 : undefined],
    ["draft", layout.draftMode ? 1 : undefined],
    ["cellComments", comments[layout.printComments]],
    ["useFirstPageNumber", firstPageNumber === "" ? undefined : 1],
    ["errors", errors[layout.printErrors]],
  ];
}

function tag(name: string, attributes: readonly Attribute[]): string {
  const texts = attributes
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${escapeXml(String(value))}"`);
  return `<${name}${texts.join("")}/>`;
}

/** What the sheet's XML says beyond Excel's own layout. */
export function readPageLayout(xml: string): SheetLayout {
  const setupTag = xmlTags(xml, "pageSetup")[0]?.attributes ?? {};
  const printed = xmlTags(xml, "printOptions")[0]?.attributes ?? {};
  const margin = xmlTags(xml, "pageMargins")[0]?.attributes ?? {};
  const layout: SheetLayout = {
    ...Object.fromEntries(options.map(([name, member]) => [member, isTrue(printed[name])])),
    ...Object.fromEntries(
      margins
        .filter(([name]) => margin[name] !== undefined)
        .map(([name, member]) => [member, points(Number(margin[name]))]),
    ),
    ...readSetup(setupTag, isTrue(xmlTags(xml, "pageSetUpPr")[0]?.attributes["fitToPage"])),
    headersFooters: readHeadersFooters(xml),
  };
  const said = Object.entries(layout).filter(
    ([name, value]) =>
      JSON.stringify(value) !== JSON.stringify(plainLayout[name as keyof typeof plainLayout]),
  );
  return Object.fromEntries(said);
}

function readSetup(setupTag: Readonly<Record<string, string>>, fits: boolean): SheetLayout {
  const { paperSize, scale, fitToWidth = "1", fitToHeight = "1", firstPageNumber } = setupTag;
  const pages = {
    ...(fitToWidth !== "0" && { horizontalFitToPages: Number(fitToWidth) }),
    ...(fitToHeight !== "0" && { verticalFitToPages: Number(fitToHeight) }),
  };
  const paper = paperSizes[Number(paperSize) - 1];
  const isNumbered = isTrue(setupTag["useFirstPageNumber"]) && firstPageNumber !== undefined;
  return {
    ...(paper !== undefined && paper !== "" && { paperSize: paper }),
    zoom: fits ? pages : { scale: Number(scale ?? 100) },
    firstPageNumber: isNumbered ? Number(firstPageNumber) : "",
    printOrder: setupTag["pageOrder"] === "overThenDown" ? "OverThenDown" : "DownThenOver",
    orientation: setupTag["orientation"] === "landscape" ? "Landscape" : "Portrait",
    blackAndWhite: isTrue(setupTag["blackAndWhite"]),
    draftMode: isTrue(setupTag["draft"]),
    printComments: keyOf(comments, setupTag["cellComments"]) ?? "NoComments",
    printErrors: keyOf(errors, setupTag["errors"]) ?? "AsDisplayed",
  };
}

function keyOf(texts: Readonly<Record<string, string>>, text: string | undefined) {
  return Object.keys(texts).find((key) => texts[key] === text);
}

function inches(length: number): number {
  return Math.round((length / pointsPerInch) * 1e6) / 1e6;
}

/** To a thousandth: 0.7 inch are 50.4 points. */
function points(length: number): number {
  return Math.round(length * pointsPerInch * 1000) / 1000;
}
