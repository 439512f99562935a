import type { PageZoom } from "../engine/pageLayout";
import { definedMembers } from "../file/definedMembers";
import { ExcelError } from "../protocol/excelError";

export const orientations = ["Portrait", "Landscape"];
export const printCommentChoices = ["NoComments", "EndSheet", "InPlace"];
export const printErrorChoices = ["AsDisplayed", "Blank", "Dash", "NotAvailable"];
export const printOrders = ["DownThenOver", "OverThenDown"];

/** `Excel.PaperType` in the order of the numbers that files use, beginning with 1; "" is a number Excel does not name. */
export const paperSizes: readonly string[] = [
  ..."Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5".split(
    " ",
  ),
  ..."Folio Quatro Paper10x14 Paper11x17 Note Envelope9 Envelope10 Envelope11".split(" "),
  ..."Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5 EnvelopeC3".split(" "),
  ..."EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6".split(" "),
  ..."EnvelopeItaly EnvelopeMonarch EnvelopePersonal FanfoldUS".split(" "),
  ..."FanfoldStdGerman FanfoldLegalGerman".split(" "),
];

export function choice(choices: readonly string[], value: unknown, name: string): string {
  if (typeof value === "string" && choices.includes(value)) return value;
  throw new ExcelError("InvalidArgument", name);
}

/** `Excel.PageLayoutZoomOptions`: a scale of 10 to 400 percent, or numbers of pages; both together Excel refuses. */
export function readZoom(value: unknown): PageZoom {
  const given = (typeof value === "object" && value !== null ? value : {}) as PageZoom;
  const { scale, horizontalFitToPages, verticalFitToPages } = given;
  const pages = [horizontalFitToPages, verticalFitToPages].filter((count) => present(count));
  const isScale = present(scale) && pages.length === 0 && scale >= 10 && scale <= 400;
  const arePages = !present(scale) && pages.length > 0 && pages.every((count) => isPages(count));
  if (!isScale && !arePages) throw new ExcelError("InvalidArgument", "zoom");
  return isScale
    ? { scale }
    : definedMembers({
        horizontalFitToPages: horizontalFitToPages ?? undefined,
        verticalFitToPages: verticalFitToPages ?? undefined,
      });
}

function present(value: number | null | undefined): value is number {
  return value !== null && value !== undefined;
}

function isPages(count: number | undefined): boolean {
  return Number.isInteger(count) && Number(count) >= 1;
}
