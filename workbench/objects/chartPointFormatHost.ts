import { lineColour } from "../charts/chartColours";
import type { LineModel, PointModel } from "../charts/chartModel";
import { HostObject } from "../protocol/hostObject";
import { ChartFillHost } from "./chartFillHost";
import { ChartLineHost } from "./chartLineHost";
import type { ChartPart } from "./chartPart";
import { changed, sameOf } from "./chartPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartpointformat */
export class ChartPointFormatHost extends HostObject {
  readonly typeName = "ChartPointFormat";

  constructor(private readonly point: ChartPart<PointModel>) {
    super();
  }

  get Fill(): HostObject {
    return new ChartFillHost(sameOf(this.point));
  }
  get Border(): HostObject {
    return new ChartLineHost("ChartBorder", this.line, { color: lineColour, weight: 0.75 });
  }

  private get line(): ChartPart<LineModel> {
    const read = () => this.point.read().line ?? {};
    return { read, write: (changes) => this.point.write({ line: changed(read(), changes) }) };
  }
}
