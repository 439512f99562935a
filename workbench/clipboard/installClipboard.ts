import type { IRange, IStyleData, Nullable, ObjectMatrix } from "@univerjs/core";
import { MessageType } from "@univerjs/design";
import { ISheetClipboardService, PREDEFINED_HOOK_NAME_PASTE } from "@univerjs/sheets-ui";
import { IMessageService } from "@univerjs/ui";

import { CellReader } from "../engine/readCells";
import type { Engine } from "../engine/startEngine";
import { clipboardTexts } from "./clipboardTexts";
import { withCellTexts } from "./copiedText";
import { pasteBlock } from "./pasteBlock";
import type { PastedBlock } from "./pastedCell";
import { readHtmlBlock } from "./readHtmlBlock";
import { readTabbedText, writeTabbedText } from "./tabbedText";

interface CopiedContent {
  readonly plain: string;
  readonly html: string;
  readonly discreteRange: { readonly rows: readonly number[]; readonly cols: readonly number[] };
}

interface Converted {
  readonly cellMatrix?: ObjectMatrix<{ readonly s?: Nullable<IStyleData | string> }>;
}

/** The parts of Univer 0.25.1's clipboard that this replaces; all of its ways to paste lead through them. */
interface ClipboardInternals {
  readonly _htmlToUSM: { convert(html: string): Converted };
  generateCopyContent(
    unitId: string,
    sheetId: string,
    range: IRange,
    options?: object,
  ): Nullable<CopiedContent>;
  legacyPaste(html?: string, text?: string, files?: readonly File[]): Promise<boolean>;
  copyContentCache(): { get(copyId: string): unknown };
  _pasteExternal(html: string, pasteType: string): Promise<boolean>;
  _pastePlainText(text: string, pasteType: string): Promise<boolean>;
  _pasteFiles(files: readonly File[], pasteType: string): Promise<boolean>;
}

/**
 * Exchanges cells with other programs as Excel does: text with quotation marks where a cell needs them, HTML with line
 * breaks inside cells and text formats. What is copied and pasted within the grid stays the engine's own affair.
 */
export function installClipboard(engine: Engine): void {
  const service = engine.injector.get(ISheetClipboardService) as unknown as ClipboardInternals;
  const generate = service.generateCopyContent.bind(service);
  service.generateCopyContent = (unitId, sheetId, range, options) => {
    const content = generate(unitId, sheetId, range, options);
    return content && forOtherPrograms(engine, sheetId, content);
  };
  const pasteHtml = service._pasteExternal.bind(service);
  service._pasteExternal = (html, pasteType) => {
    const block = htmlBlock(service, html, pasteType);
    return block === undefined ? pasteHtml(html, pasteType) : paste(engine, block);
  };
  service._pastePlainText = (text) => paste(engine, textBlock(text));
  service._pasteFiles = () => refuse(engine, clipboardTexts(engine.locale).noText);
  const pasteEvent = service.legacyPaste.bind(service);
  service.legacyPaste = (html = "", text = "", files) => {
    const hasTable = /<table/i.test(html);
    if (isOwnCopy(service, html) || (hasTable && text === "")) return pasteEvent(html, text);
    if (hasTable) return service._pasteExternal(html, PREDEFINED_HOOK_NAME_PASTE.DEFAULT_PASTE);
    return text === "" ? pasteEvent(html, text, files ?? []) : paste(engine, textBlock(text));
  };
}

function isOwnCopy(service: ClipboardInternals, html: string): boolean {
  const copyId = /data-copy-id="([^"]+)"/.exec(html)?.[1];
  return copyId !== undefined && Boolean(service.copyContentCache().get(copyId));
}

function forOtherPrograms(engine: Engine, sheetId: string, content: CopiedContent): CopiedContent {
  const { rows, cols } = content.discreteRange;
  const reader = new CellReader(engine, sheetId);
  const cells = rows.map((row) =>
    cols.map((column) => ({
      text: reader.text(row, column),
      isText: reader.numberFormat(row, column) === "@",
    })),
  );
  const plain = writeTabbedText(cells.map((row) => row.map(({ text }) => text)));
  return { ...content, plain, html: withCellTexts(content.html, cells) };
}

/** The table in the HTML with its looks; undefined where the engine has to paste it in its own way. */
function htmlBlock(
  service: ClipboardInternals,
  html: string,
  pasteType: string,
): PastedBlock | undefined {
  const isWithLooks = pasteType === PREDEFINED_HOOK_NAME_PASTE.DEFAULT_PASTE;
  if (!isWithLooks && pasteType !== PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_VALUE)
    return undefined;
  const block = readHtmlBlock(new DOMParser().parseFromString(html, "text/html"));
  if (block === undefined || !isWithLooks) return block;
  const looks = service._htmlToUSM.convert(html).cellMatrix;
  return block.map((cells, row) =>
    cells.map((cell, column) => {
      const style = looks?.getValue(row, column)?.s;
      return typeof style === "object" && style !== null ? { ...cell, style } : cell;
    }),
  );
}

function textBlock(text: string): PastedBlock {
  return readTabbedText(text).map((cells) => cells.map((cell) => ({ text: cell, isText: false })));
}

function paste(engine: Engine, block: PastedBlock): Promise<boolean> {
  if (pasteBlock(engine, block) === "done") return Promise.resolve(true);
  return refuse(engine, clipboardTexts(engine.locale).protectedCells);
}

function refuse(engine: Engine, content: string): Promise<boolean> {
  engine.injector.get(IMessageService).show({ content, type: MessageType.Warning });
  return Promise.resolve(false);
}
