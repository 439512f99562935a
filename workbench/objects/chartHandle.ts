import type { ChartDrawing } from "../charts/chartDrawings";
import { changeChart, chartById, moveChart } from "../charts/chartDrawings";
import type { ChartModel, DataLabelsModel, PointModel, SeriesModel } from "../charts/chartModel";
import type { SheetRectangle } from "../charts/chartPlace";
import { placeOf, rectangleOf } from "../charts/chartPlace";
import { sheetLines } from "../charts/sheetLines";
import type { CellArea } from "../engine/cellArea";
import { assertWritable } from "../engine/protection";
import { ExcelError } from "../protocol/excelError";
import type { LabelsPart } from "./chartLabelHost";
import { changed } from "./chartPart";
import type { ChartPart, Changes } from "./chartPart";
import type { Host } from "./host";
import { RangeHost } from "./rangeHost";

/** One chart of the open workbook, found anew each time. */
export class ChartHandle {
  constructor(
    readonly host: Host,
    readonly sheetId: string,
    readonly id: string,
  ) {}

  get drawing(): ChartDrawing {
    return chartById(this.host.engine, this.sheetId, this.id);
  }

  readonly model: ChartPart<ChartModel> = {
    read: () => this.drawing.model,
    write: (changes) => this.change(changed(this.drawing.model, changes)),
  };

  series(index: number): ChartPart<SeriesModel> {
    return {
      read: () => seriesAt(this.drawing.model, index),
      write: (changes) =>
        this.changeSeries((series, i) => (i === index ? changed(series, changes) : series)),
    };
  }

  /** Labels of one series, or of all; those of all are read from the first. */
  labels(index?: number): LabelsPart {
    const isMeant = (at: number) => index === undefined || at === index;
    return {
      read: () => {
        const series = seriesAt(this.drawing.model, index ?? 0);
        return { ...series.dataLabels, isShown: series.hasDataLabels };
      },
      write: ({ isShown, ...changes }) => {
        this.changeSeries((series, at) =>
          isMeant(at) ? withLabels(series, changes, isShown) : series,
        );
      },
    };
  }

  /** What one value has of its own. */
  point(series: number, index: number): ChartPart<PointModel> {
    const part = this.series(series);
    const read = () => part.read().points?.[index] ?? {};
    return {
      read,
      write: (changes) => {
        const { points } = part.read();
        part.write({ points: { ...points, [index]: changed(read(), changes) } });
      },
    };
  }

  /** The label of one value: its own before those of the series. */
  pointLabels(series: number, index: number): LabelsPart {
    const ofSeries = this.labels(series);
    const point = this.point(series, index);
    return {
      read: () => {
        const { hasDataLabel, dataLabel } = point.read();
        const { isShown, ...labels } = ofSeries.read();
        return { ...labels, ...dataLabel, isShown: hasDataLabel ?? isShown };
      },
      write: ({ isShown, ...changes }) => {
        const dataLabel = changed<Partial<DataLabelsModel>>(point.read().dataLabel ?? {}, changes);
        point.write({ dataLabel, hasDataLabel: isShown ?? true });
      },
    };
  }

  /** Every series of these charts has the categories of the first, as in Excel. */
  readonly setCategories = (range: unknown): void => {
    const categories = areaOfRange(range);
    this.changeSeries((series) => ({ ...series, categories }));
  };

  get rectangle(): SheetRectangle {
    return rectangleOf(sheetLines(this.host.engine, this.sheetId), this.drawing.place);
  }
  set rectangle(rectangle: SheetRectangle) {
    const { engine } = this.host;
    this.assertWritable();
    moveChart(engine, this.drawing, placeOf(sheetLines(engine, this.sheetId), rectangle));
  }

  assertWritable(): void {
    assertWritable(this.host.engine, this.sheetId, "allowEditObjects");
  }

  private change(model: ChartModel): void {
    this.assertWritable();
    changeChart(this.host.engine, this.drawing, model);
  }
  private changeSeries(change: (series: SeriesModel, index: number) => SeriesModel): void {
    const { model } = this.drawing;
    this.change({ ...model, series: model.series.map(change) });
  }
}

export function areaOfRange(range: unknown): CellArea {
  if (range instanceof RangeHost) return range.area;
  throw new ExcelError("InvalidArgument", "sourceData");
}

function seriesAt({ series }: ChartModel, index: number): SeriesModel {
  const found = series[index];
  if (found === undefined) throw new ExcelError("ItemNotFound", "series");
  return found;
}

function withLabels(
  series: SeriesModel,
  changes: Changes<DataLabelsModel>,
  isShown = series.hasDataLabels,
): SeriesModel {
  const dataLabels = changed(series.dataLabels, changes);
  return { ...series, dataLabels, hasDataLabels: isShown };
}
