import type { CellArea } from "../engine/cellArea";
import type { ChartType } from "./chartType";

/**
 * A chart as Excel's object model describes it. It is JSON: the grid keeps it with its drawing. A member that is absent
 * is automatic: Excel decides.
 */
export interface ChartModel {
  readonly name: string;
  readonly type: ChartType;
  /** What `setData` and `plotBy` go by; absent once series come from elsewhere. */
  readonly source?: CellArea;
  readonly plotBy: "Rows" | "Columns";
  readonly title: TitleModel;
  readonly legend: LegendModel;
  readonly categoryAxis: AxisModel;
  readonly valueAxis: AxisModel;
  readonly series: readonly SeriesModel[];
  readonly displayBlanksAs: "NotPlotted" | "Zero" | "Interplotted";
  readonly plotVisibleOnly: boolean;
  /** Excel's number of a built-in style; kept, not drawn. */
  readonly style: number;
  readonly area: BoxModel;
  readonly plotArea: BoxModel;
  readonly font: FontModel;
  /** Space between the groups of columns or bars, in percent of a column's width. */
  readonly gapWidth?: number;
  readonly overlap?: number;
  /** In percent of a doughnut's width. */
  readonly holeSize?: number;
  /** The drawing's description. Office.js cannot write it for charts; files can. */
  readonly altText?: string;
}

export interface FontModel {
  readonly name?: string;
  /** Points. */
  readonly size?: number;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: "None" | "Single";
}

export interface LineModel {
  readonly color?: string;
  /** Points. */
  readonly weight?: number;
  readonly style?: LineStyle;
}

export type LineStyle = "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot";

/** `#RRGGBB`; "none" is no fill at all. */
export type FillModel = string;

export interface BoxModel {
  readonly fill?: FillModel;
  readonly line: LineModel;
}

export interface TitleModel {
  readonly visible: boolean;
  /** Absent: the name of the only series, or Excel's placeholder. */
  readonly text?: string;
  /** Degrees, counterclockwise. */
  readonly angle?: number;
  /** Kept, not drawn. */
  readonly hasShadow?: boolean;
  readonly overlay: boolean;
  readonly font: FontModel;
  /** What is behind the text. */
  readonly box?: BoxModel;
}

export type LegendPosition = "Top" | "Bottom" | "Left" | "Right" | "Corner";

export interface LegendModel {
  readonly visible: boolean;
  readonly position: LegendPosition;
  readonly overlay: boolean;
  readonly font: FontModel;
  /** What is behind the text. */
  readonly box?: BoxModel;
}

export interface AxisTitleModel {
  readonly visible: boolean;
  readonly text?: string;
  readonly font: FontModel;
  /** What is behind the text. */
  readonly box?: BoxModel;
}

export interface GridlinesModel {
  readonly visible: boolean;
  readonly line: LineModel;
}

export interface AxisModel {
  readonly visible: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly minorUnit?: number;
  readonly reversed: boolean;
  /** Absent: that of the first values. */
  readonly numberFormat?: string;
  readonly title: AxisTitleModel;
  readonly majorGridlines: GridlinesModel;
  readonly minorGridlines: GridlinesModel;
  readonly font: FontModel;
  readonly line: LineModel;
  /** Numbers are shown in hundreds, thousands, …; the unit stands beside the axis unless its label is hidden. */
  readonly displayUnit?: DisplayUnit;
  readonly hidesUnitLabel?: boolean;
  readonly tickLabels?: TickLabels;
  readonly majorTicks?: TickMark;
  readonly minorTicks?: TickMark;
  /** Every which name is written; kept, not drawn. */
  readonly labelSpacing?: number;
  /** Where the other axis crosses this one; kept, not drawn. */
  readonly crossing?: AxisCrossing;
}

export const displayUnits = {
  Hundreds: 100,
  Thousands: 1000,
  TenThousands: 10_000,
  HundredThousands: 100_000,
  Millions: 1_000_000,
  TenMillions: 10_000_000,
  HundredMillions: 100_000_000,
  Billions: 1_000_000_000,
  Trillions: 1_000_000_000_000,
} as const;

export type DisplayUnit = keyof typeof displayUnits;
export type TickLabels = "NextToAxis" | "High" | "Low" | "None";
export type TickMark = "None" | "Cross" | "Inside" | "Outside";
export type AxisCrossing = "Automatic" | "Maximum" | "Minimum";

/** A cell (or several) that names a series, or the name itself. */
export type SeriesName = { readonly text: string } | { readonly cells: CellArea };

export interface SeriesModel {
  readonly name?: SeriesName;
  /** Absent: the cells are gone, or were never given. */
  readonly values?: CellArea;
  readonly categories?: CellArea;
  readonly fill?: FillModel;
  readonly line: LineModel;
  readonly marker: MarkerModel;
  readonly hasDataLabels: boolean;
  readonly dataLabels: DataLabelsModel;
  readonly smooth: boolean;
  /** Looks of single values, by their place in the series from 0. */
  readonly points?: Readonly<Record<string, PointModel>>;
}

/** What one value has of its own; the rest is that of its series. */
export interface PointModel {
  readonly fill?: FillModel;
  readonly line?: LineModel;
  readonly marker?: Partial<MarkerModel>;
  readonly hasDataLabel?: boolean;
  readonly dataLabel?: Partial<DataLabelsModel>;
}

export type MarkerStyle = (typeof markerStyles)[number];

export const markerStyles = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const;

export interface MarkerModel {
  readonly style: MarkerStyle;
  /** Points, from 2 to 72. */
  readonly size?: number;
  readonly background?: string;
  readonly foreground?: string;
}

export type LabelPosition =
  "Center" | "InsideEnd" | "InsideBase" | "OutsideEnd" | "Left" | "Right" | "Top" | "Bottom";

export interface DataLabelsModel {
  readonly position?: LabelPosition;
  readonly showValue: boolean;
  readonly showSeriesName: boolean;
  readonly showCategoryName: boolean;
  /** The value's share of its series; of pies. */
  readonly showPercentage?: boolean;
  readonly separator: string;
  readonly numberFormat?: string;
  readonly font: FontModel;
  /** What is behind the text. */
  readonly box?: BoxModel;
}
