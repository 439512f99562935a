import { BooleanNumber, BorderStyleTypes } from "@univerjs/core";
import type { IStyleData } from "@univerjs/core";

/** Excel's own cell styles that the host knows, by `Excel.BuiltInStyle`; the look is that of Office's theme. */
const styles: Readonly<Record<string, IStyleData>> = {
  Normal: {},
  Comma: { n: { pattern: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ' } },
  Percent: { n: { pattern: "0%" } },
  Good: { bg: { rgb: "#C6EFCE" }, cl: { rgb: "#006100" } },
  Bad: { bg: { rgb: "#FFC7CE" }, cl: { rgb: "#9C0006" } },
  Neutral: { bg: { rgb: "#FFEB9C" }, cl: { rgb: "#9C5700" } },
  Calculation: { bg: { rgb: "#F2F2F2" }, cl: { rgb: "#FA7D00" }, bl: BooleanNumber.TRUE },
  CheckCell: { bg: { rgb: "#A5A5A5" }, cl: { rgb: "#FFFFFF" }, bl: BooleanNumber.TRUE },
  Input: { bg: { rgb: "#FFCC99" }, cl: { rgb: "#3F3F76" } },
  Output: { bg: { rgb: "#F2F2F2" }, cl: { rgb: "#3F3F3F" }, bl: BooleanNumber.TRUE },
  Note: { bg: { rgb: "#FFFFCC" } },
  WarningText: { cl: { rgb: "#FF0000" } },
  LinkedCell: { cl: { rgb: "#FA7D00" } },
  Heading1: {
    bl: BooleanNumber.TRUE,
    fs: 15,
    cl: { rgb: "#0E2841" },
    bd: below("#156082", "THICK"),
  },
  Heading2: {
    bl: BooleanNumber.TRUE,
    fs: 13,
    cl: { rgb: "#0E2841" },
    bd: below("#A6CAEC", "THICK"),
  },
  Heading3: {
    bl: BooleanNumber.TRUE,
    cl: { rgb: "#0E2841" },
    bd: below("#A6CAEC", "MEDIUM"),
  },
  Heading4: { bl: BooleanNumber.TRUE, cl: { rgb: "#0E2841" } },
  SheetTitle: { fs: 18, cl: { rgb: "#0E2841" } },
  Total: {
    bl: BooleanNumber.TRUE,
    bd: { t: line("#156082", "THIN"), b: line("#156082", "DOUBLE") },
  },
  Hlink: { cl: { rgb: "#467886" }, ul: { s: BooleanNumber.TRUE } },
};

/** What a style sets; undefined when the host knows none of that name. "Heading 1" and "Heading1" are the same. */
export function cellStyle(name: string): IStyleData | undefined {
  return styles[styleName(name)];
}

/** The name under which Excel tells of a style. */
export function styleName(name: string): string {
  const plain = name.replaceAll(" ", "");
  return plain === "Title" ? "SheetTitle" : plain === "Hyperlink" ? "Hlink" : plain;
}

function below(rgb: string, weight: "THICK" | "MEDIUM") {
  return { b: line(rgb, weight) };
}

function line(rgb: string, weight: "THIN" | "MEDIUM" | "THICK" | "DOUBLE") {
  return { s: BorderStyleTypes[weight], cl: { rgb } };
}
