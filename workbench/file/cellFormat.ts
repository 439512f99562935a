/** How a cell looks. An absent member is the workbook's default. Colours are `#RRGGBB`. */
export interface CellFormat {
  readonly numberFormat?: string;
  readonly font?: FontFormat;
  readonly fill?: string;
  readonly borders?: Readonly<Partial<Record<BorderEdge, BorderFormat>>>;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Degrees, counter-clockwise as Excel counts. */
  readonly rotation?: number;
}

export interface FontFormat {
  readonly name?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly color?: string;
}

export type BorderEdge = "top" | "right" | "bottom" | "left";

export interface BorderFormat {
  readonly style: BorderStyle;
  readonly color: string;
}

export type BorderStyle =
  | "thin"
  | "hair"
  | "dotted"
  | "dashed"
  | "dashDot"
  | "dashDotDot"
  | "double"
  | "medium"
  | "mediumDashed"
  | "mediumDashDot"
  | "mediumDashDotDot"
  | "slantDashDot"
  | "thick";

export type HorizontalAlignment =
  "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed";

export type VerticalAlignment = "top" | "middle" | "bottom" | "justify" | "distributed";
