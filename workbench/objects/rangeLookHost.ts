import { readMark, writeMarks } from "../engine/cellMarks";
import type { CellHyperlink } from "../engine/cellMarks";
import { cellStyle, styleName } from "../engine/cellStyles";
import { placement } from "../engine/linePosition";
import { areLinesHidden, setLinesHidden } from "../engine/lineVisibility";
import { changeOutline, setOutlineVisibility } from "../engine/outline";
import { CellReader } from "../engine/readCells";
import { writeInputs, writeStyle } from "../engine/writeCells";
import { definedMembers } from "../file/definedMembers";
import { ExcelError } from "../protocol/excelError";
import { groupOption } from "./groupOption";
import { RangeChangeHost } from "./rangeChangeHost";

/** The part of `Excel.Range` that is about how cells look and where they are on the sheet. */
export abstract class RangeLookHost extends RangeChangeHost {
  get Hidden(): boolean | null {
    const rows = this.RowHidden;
    const columns = this.ColumnHidden;
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  }
  get RowHidden(): boolean | null {
    return areLinesHidden(this.host.engine, this.area, "rows");
  }
  set RowHidden(value: unknown) {
    setLinesHidden(this.host.engine, this.area, "rows", lineState(value));
  }
  get ColumnHidden(): boolean | null {
    return areLinesHidden(this.host.engine, this.area, "columns");
  }
  set ColumnHidden(value: unknown) {
    setLinesHidden(this.host.engine, this.area, "columns", lineState(value));
  }

  Group(option: unknown): void {
    changeOutline(this.host.engine, this.area, groupOption(option, this.area), 1);
  }
  Ungroup(option: unknown): void {
    changeOutline(this.host.engine, this.area, groupOption(option, this.area), -1);
  }
  HideGroupDetails(option: unknown): void {
    this.showDetails(option, "hidden");
  }
  ShowGroupDetails(option: unknown): void {
    this.showDetails(option, "visible");
  }
  private showDetails(option: unknown, state: "hidden" | "visible"): void {
    const kind = groupOption(option, this.area);
    setOutlineVisibility(this.host.engine, this.area, kind, () => state === "hidden");
  }

  get Left(): number {
    return placement(this.host.engine, this.area).left;
  }
  get Top(): number {
    return placement(this.host.engine, this.area).top;
  }
  get Width(): number {
    return placement(this.host.engine, this.area).width;
  }
  get Height(): number {
    return placement(this.host.engine, this.area).height;
  }

  get Style(): string | null {
    return readMark(this.host.engine, [this.area], ({ style }) => style ?? "Normal");
  }
  /** Setting the style sets what it consists of. "Normal" takes all formats away. */
  set Style(value: unknown) {
    const name = styleName(String(value));
    const style = cellStyle(name);
    if (style === undefined) throw new ExcelError("InvalidArgument", "style");
    if (name === "Normal") this.Clear("Formats");
    writeStyle(this.host.engine, [this.area], style);
    writeMarks(this.host.engine, [this.area], { style: name === "Normal" ? undefined : name });
  }

  /** Null for cells without a link; kept and shown, but not followed by a click. */
  get Hyperlink(): unknown {
    const { engine } = this.host;
    const link = readMark(engine, [this.area], ({ hyperlink }) => hyperlink);
    if (!link) return null;
    const textToDisplay = new CellReader(engine, this.area.sheetId).text(
      this.area.row,
      this.area.column,
    );
    return { ...link, textToDisplay };
  }
  set Hyperlink(value: unknown) {
    if (typeof value !== "object" || value === null) {
      throw new ExcelError("InvalidArgument", "hyperlink");
    }
    const { textToDisplay, ...link } = value as CellHyperlink & { textToDisplay?: unknown };
    const { address, documentReference, screenTip } = link;
    const shown = textToDisplay ?? this.shownText(address ?? documentReference);
    if (typeof shown === "string") writeInputs(this.host.engine, this.area, shown);
    const hyperlink = definedMembers({ address, documentReference, screenTip });
    writeMarks(this.host.engine, [this.area], { hyperlink });
    writeStyle(this.host.engine, [this.area], cellStyle("Hlink") ?? {});
  }

  /** A blank cell shows where its link leads. */
  private shownText(address: string | undefined): string | undefined {
    const reader = new CellReader(this.host.engine, this.area.sheetId);
    return reader.text(this.area.row, this.area.column) === "" ? address : undefined;
  }
}

function lineState(value: unknown): "hidden" | "visible" {
  if (typeof value !== "boolean") throw new ExcelError("InvalidArgument", "true or false expected");
  return value ? "hidden" : "visible";
}
