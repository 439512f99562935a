import type { CellArea } from "../engine/cellArea";
import { clearCells } from "../engine/clearCells";
import { isTableName } from "../engine/tableNameRule";
import { assertWritable } from "../engine/protection";
import {
  allTables,
  dataArea,
  headerArea,
  removeTable,
  renameTable,
  resizeTable,
  setTableTheme,
  tableArea,
  tableById,
  tablesTouching,
  totalArea,
  wholeArea,
} from "../engine/tables";
import type { EngineTable } from "../engine/tables";
import { clearTableFilters } from "../engine/tableFilters";
import { hideTotals, showTotals } from "../engine/tableTotals";
import { tableTheme } from "../engine/tableThemes";
import { openWorkbook } from "../engine/unit";
import { eventType } from "../events/eventHub";
import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import { AutoFilterHost } from "./autoFilterHost";
import { foundOr } from "./foundOr";
import type { Host } from "./host";
import { areaOfArgument } from "./rangeArgument";
import { offerEvents } from "./offerEvents";
import { RangeHost } from "./rangeHost";
import { TableColumnCollectionHost } from "./tableColumnCollectionHost";
import { TableRowCollectionHost } from "./tableRowCollectionHost";
import { TableSortHost } from "./tableSortHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.table */
export class TableHost extends HostObject {
  readonly typeName = "Table";

  static {
    offerEvents(
      this,
      {
        DataChangedEvent: eventType.tableChanged,
        SelectionChangedEvent: eventType.tableSelectionChanged,
      },
      ({ host, tableId }) => ({ hub: host.events, target: tableId }),
    );
  }

  constructor(
    private readonly host: Host,
    readonly tableId: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.tableId };
  }

  get Id(): string {
    return this.tableId;
  }
  get Name(): string {
    return this.table.getDisplayName();
  }
  /**
   * Names are unique among tables and defined names of the workbook, whatever the letter case
   * (https://github.com/OfficeDev/office-js/issues/551).
   */
  set Name(value: unknown) {
    const name = String(value);
    if (!isTableName(name) || this.isTaken(name.toLowerCase())) {
      throw new ExcelError("InvalidArgument", "name");
    }
    if (name !== this.Name) renameTable(this.host.engine, this.table, name);
  }
  get ShowHeaders(): boolean {
    return true;
  }
  set ShowHeaders(value: unknown) {
    if (value !== true) throw new ExcelError("NotImplemented", "tables without headers");
  }
  get ShowTotals(): boolean {
    return totalArea(this.table) !== undefined;
  }
  set ShowTotals(value: unknown) {
    if (typeof value !== "boolean") throw new ExcelError("InvalidArgument", "showTotals");
    if (value) showTotals(this.host.engine, this.table);
    else hideTotals(this.host.engine, this.table);
  }
  get ShowBandedRows(): boolean {
    return this.option("showBandedRows", true);
  }
  set ShowBandedRows(value: unknown) {
    this.setOption("showBandedRows", value);
  }
  get ShowBandedColumns(): boolean {
    return this.option("showBandedColumns", false);
  }
  set ShowBandedColumns(value: unknown) {
    this.setOption("showBandedColumns", value);
  }
  get ShowFilterButton(): boolean {
    return this.option("showFilterButton", true);
  }
  set ShowFilterButton(value: unknown) {
    this.setOption("showFilterButton", value);
  }
  get HighlightFirstColumn(): boolean {
    return this.option("highlightFirstColumn", false);
  }
  set HighlightFirstColumn(value: unknown) {
    this.setOption("highlightFirstColumn", value);
  }
  get HighlightLastColumn(): boolean {
    return this.option("highlightLastColumn", false);
  }
  set HighlightLastColumn(value: unknown) {
    this.setOption("highlightLastColumn", value);
  }
  get Style(): string {
    return this.table.getTableStyleId();
  }
  set Style(value: unknown) {
    const { engine } = this.host;
    setTableTheme(engine, this.table, tableTheme(engine, String(value)));
  }

  get Worksheet(): HostObject {
    return this.host.objects.worksheet(this.table.getSubunitId());
  }
  get Columns(): HostObject {
    return new TableColumnCollectionHost(this.host, this.tableId);
  }
  get Rows(): HostObject {
    return new TableRowCollectionHost(this.host, this.tableId);
  }
  get Sort(): HostObject {
    return new TableSortHost(this.host, this.tableId);
  }
  get AutoFilter(): HostObject {
    return new AutoFilterHost(this.host, this.tableId);
  }

  GetRange(): HostObject {
    return this.range(wholeArea(this.table));
  }
  GetHeaderRowRange(): HostObject {
    return this.range(headerArea(this.table));
  }
  GetDataBodyRange(): HostObject {
    return this.range(dataArea(this.table));
  }
  GetTotalRowRange(): HostObject {
    return this.range(foundOr(totalArea(this.table), "ItemNotFound"));
  }
  ClearFilters(): void {
    clearTableFilters(this.host.engine, this.table);
  }
  ReapplyFilters(): void {
    new AutoFilterHost(this.host, this.tableId).Reapply();
  }
  /** The table's cells lose their contents too; Excel also moves up what stood below. */
  Delete(): void {
    const area = wholeArea(this.table);
    removeTable(this.host.engine, this.table);
    clearCells(this.host.engine, area, "All");
  }
  ConvertToRange(): HostObject {
    const area = wholeArea(this.table);
    removeTable(this.host.engine, this.table);
    return this.range(area);
  }
  /** Headers stay in the same row, and the new table overlaps the old one. */
  Resize(newRange: unknown): void {
    const { engine } = this.host;
    if (this.ShowTotals) throw new ExcelError("NotImplemented", "a table with a row of totals");
    const old = tableArea(this.table);
    const area = areaOfArgument(engine, newRange, old.sheetId);
    const isElsewhere = area.sheetId !== old.sheetId || area.row !== old.row || area.rows < 2;
    if (isElsewhere) throw new ExcelError("InvalidArgument", "newRange");
    const others = tablesTouching(engine, area).filter((table) => table.getId() !== this.tableId);
    if (others.length > 0) throw new ExcelError("InvalidOperation", "tables can't overlap");
    assertWritable(engine, area.sheetId);
    resizeTable(engine, this.table, area);
  }

  private get table(): EngineTable {
    return tableById(this.host.engine, this.tableId);
  }
  private range(area: CellArea): RangeHost {
    return new RangeHost(this.host, area);
  }
  private isTaken(name: string): boolean {
    const { engine } = this.host;
    const tables = allTables(engine).filter((table) => table.getId() !== this.tableId);
    const names = openWorkbook(engine).getDefinedNames();
    return (
      tables.some((table) => table.getDisplayName().toLowerCase() === name) ||
      names.some((defined) => defined.getName().toLowerCase() === name)
    );
  }
  private option(name: string, standard: boolean): boolean {
    // A table that was never configured has no meta data, whatever its type says.
    const meta = this.table.getTableMeta() as Readonly<Record<string, unknown>> | undefined;
    const value = meta?.[name];
    return typeof value === "boolean" ? value : standard;
  }
  private setOption(name: string, value: unknown): void {
    if (typeof value !== "boolean") throw new ExcelError("InvalidArgument", name);
    this.table.setTableMeta({ ...this.table.getTableMeta(), [name]: value });
    this.host.noteWrite();
  }
}
