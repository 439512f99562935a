import { lineColour } from "../charts/chartColours";
import type { BoxModel, FontModel, LineModel } from "../charts/chartModel";
import { HostObject } from "../protocol/hostObject";
import { ChartFillHost } from "./chartFillHost";
import { ChartFontHost } from "./chartFontHost";
import { ChartLineHost } from "./chartLineHost";
import type { ChartPart } from "./chartPart";
import { changed, memberOf, sameOf } from "./chartPart";

const thinGrey = { color: lineColour, weight: 0.75 };

interface TextModel {
  readonly font: FontModel;
  readonly box?: BoxModel;
}

/** `format` of titles, legends and labels; nothing is behind a text at first. */
export class ChartTextFormatHost extends HostObject {
  constructor(
    readonly typeName:
      "ChartTitleFormat" | "ChartAxisTitleFormat" | "ChartLegendFormat" | "ChartDataLabelFormat",
    private readonly part: ChartPart<TextModel>,
    private readonly usualSize: number,
  ) {
    super();
  }

  get Font(): HostObject {
    return new ChartFontHost(memberOf(this.part, "font"), this.usualSize);
  }
  get Fill(): HostObject {
    return new ChartFillHost(sameOf(this.box));
  }
  get Border(): HostObject {
    return new ChartLineHost("ChartBorder", memberOf(this.box, "line"), thinGrey);
  }

  private get box(): ChartPart<BoxModel> {
    const read = (): BoxModel => this.part.read().box ?? { line: { style: "None" } };
    return { read, write: (changes) => this.part.write({ box: changed(read(), changes) }) };
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartareaformat */
export class ChartAreaFormatHost extends HostObject {
  readonly typeName = "ChartAreaFormat";

  constructor(
    private readonly chart: ChartPart<{ readonly area: BoxModel; readonly font: FontModel }>,
  ) {
    super();
  }

  get Fill(): HostObject {
    return new ChartFillHost(sameOf(memberOf(this.chart, "area")));
  }
  get Border(): HostObject {
    const area = memberOf(this.chart, "area");
    return new ChartLineHost("ChartBorder", memberOf(area, "line"), thinGrey);
  }
  get Font(): HostObject {
    return new ChartFontHost(memberOf(this.chart, "font"), 10);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartplotareaformat */
export class ChartPlotAreaFormatHost extends HostObject {
  readonly typeName = "ChartPlotAreaFormat";

  constructor(private readonly plotArea: ChartPart<BoxModel>) {
    super();
  }

  get Fill(): HostObject {
    return new ChartFillHost(sameOf(this.plotArea));
  }
  get Border(): HostObject {
    return new ChartLineHost("ChartBorder", memberOf(this.plotArea, "line"), thinGrey);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxisformat */
export class ChartAxisFormatHost extends HostObject {
  readonly typeName = "ChartAxisFormat";

  constructor(
    private readonly axis: ChartPart<{ readonly font: FontModel; readonly line: LineModel }>,
  ) {
    super();
  }

  get Font(): HostObject {
    return new ChartFontHost(memberOf(this.axis, "font"), 9);
  }
  get Line(): HostObject {
    return new ChartLineHost("ChartLineFormat", memberOf(this.axis, "line"), thinGrey);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartgridlinesformat */
export class ChartGridlinesFormatHost extends HostObject {
  readonly typeName = "ChartGridlinesFormat";

  constructor(private readonly gridlines: ChartPart<{ readonly line: LineModel }>) {
    super();
  }

  get Line(): HostObject {
    return new ChartLineHost("ChartLineFormat", memberOf(this.gridlines, "line"), thinGrey);
  }
}
