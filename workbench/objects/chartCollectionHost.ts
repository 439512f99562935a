import { generateRandomId } from "@univerjs/core";

import { addChart, chartsOn } from "../charts/chartDrawings";
import { sourceContent } from "../charts/chartSource";
import { newChart } from "../charts/newChart";
import { newChartPlace } from "../charts/newChartPlace";
import { chartWords } from "../charts/chartWords";
import { openChartCells } from "../charts/openChartCells";
import { assertWritable } from "../engine/protection";
import { eventType } from "../events/eventHub";
import { ExcelError } from "../protocol/excelError";
import { HostCollection } from "../protocol/hostObject";
import type { HostObject } from "../protocol/hostObject";
import { oneOf } from "./chartArguments";
import { areaOfRange } from "./chartHandle";
import { ChartHost } from "./chartHost";
import { chartTypeOf } from "./chartTypeArgument";
import type { Host } from "./host";
import { offerEvents } from "./offerEvents";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartcollection */
export class ChartCollectionHost extends HostCollection {
  readonly typeName = "ChartCollection";

  static {
    offerEvents(
      this,
      {
        AddedEvent: eventType.chartAdded,
        DeletedEvent: eventType.chartDeleted,
        ActivatedEvent: eventType.chartActivated,
        DeactivatedEvent: eventType.chartDeactivated,
      },
      ({ host, sheetId }) => ({ hub: host.events, target: sheetId }),
    );
  }

  constructor(
    private readonly host: Host,
    private readonly sheetId: string,
  ) {
    super();
  }

  get Count(): number {
    return this.charts.length;
  }
  items(): readonly ChartHost[] {
    return this.charts.map(({ id }) => this.chart(id));
  }
  /** How the client finds a chart again that it has met. */
  Indexer(key: unknown): HostObject {
    return this.GetItem(key);
  }
  GetItem(key: unknown): HostObject {
    const found = this.GetItemOrNullObject(key);
    if (found === null) throw new ExcelError("ItemNotFound");
    return found;
  }
  GetItemOrNullObject(key: unknown): HostObject | null {
    const wanted = String(key).toLowerCase();
    const charts = this.charts;
    const found =
      charts.find(({ id }) => id === key) ??
      charts.find(({ model }) => model.name.toLowerCase() === wanted);
    return found === undefined ? null : this.chart(found.id);
  }

  Add(type: unknown, source: unknown, by?: unknown): HostObject {
    const { engine } = this.host;
    assertWritable(engine, this.sheetId, "allowEditObjects");
    const chartType = chartTypeOf(type);
    const area = areaOfRange(source);
    const seriesBy = oneOf(by ?? "Auto", ["Auto", "Rows", "Columns"], "seriesBy");
    const content = sourceContent(openChartCells(engine), area, seriesBy);
    const id = generateRandomId(12);
    addChart(engine, {
      id,
      sheetId: this.sheetId,
      model: newChart(this.freeName(), chartType, content),
      place: newChartPlace(engine, this.sheetId),
    });
    return this.chart(id);
  }

  private get charts() {
    return chartsOn(this.host.engine, this.sheetId);
  }
  private chart(id: string): ChartHost {
    return new ChartHost(this.host, this.sheetId, id);
  }
  /** "Chart 1", "Chart 2", …: Excel counts on after the highest. */
  private freeName(): string {
    const { chart } = chartWords(this.host.engine.locale);
    const numbers = this.charts.map(({ model }) =>
      model.name.startsWith(chart) ? Number(model.name.slice(chart.length)) : 0,
    );
    const highest = Math.max(0, ...numbers.filter(Number.isInteger));
    return `${chart}${String(highest + 1)}`;
  }
}
