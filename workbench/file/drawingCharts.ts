import { partText } from "./packageParts";
import type { PackageParts } from "./packageParts";
import { relations } from "./packageRelations";

/** A chart in a sheet's drawing. */
export interface DrawingChart {
  readonly drawingPath: string;
  /** The XML of its anchor. */
  readonly anchor: string;
  readonly chartPath: string;
}

/** The charts of a sheet, from back to front. */
export function drawingCharts(parts: PackageParts, sheetPath: string): DrawingChart[] {
  const drawing = relations(parts, sheetPath).find(({ type }) => type.endsWith("/drawing"));
  if (drawing === undefined) return [];
  const targets = new Map(relations(parts, drawing.target).map(({ id, target }) => [id, target]));
  const anchors = partText(parts, drawing.target).match(anchorPattern) ?? [];
  return anchors.flatMap((anchor) => {
    const id = /<(?:c:)?chart\b[^>]*\br:id="([^"]+)"/.exec(anchor)?.[1];
    const chartPath = targets.get(id ?? "");
    return chartPath === undefined ? [] : [{ drawingPath: drawing.target, anchor, chartPath }];
  });
}

const anchorPattern =
  /<(xdr:)?(twoCellAnchor|oneCellAnchor|absoluteAnchor)\b[\s\S]*?<\/(xdr:)?\2>/g;
