import type { ChartCorner, ChartPlace, SheetLines } from "../charts/chartPlace";
import { placeOf, rectangleOf } from "../charts/chartPlace";
import { inside } from "./chartXml";
import { xmlTags } from "./xmlText";

const emuPerPixel = 9525;

/** Where a drawing lies (ECMA-376 part 1, 20.5.2): by two cells, by one cell and a size, or by a place and a size. */
export function readAnchor(anchor: string, lines: SheetLines): ChartPlace | undefined {
  const from = corner(inside(anchor, "from"));
  const to = corner(inside(anchor, "to"));
  if (from !== undefined && to !== undefined) return { from, to };
  const { cx, cy } = xmlTags(anchor, "ext")[0]?.attributes ?? {};
  if (cx === undefined || cy === undefined) return undefined;
  const size = { width: pixels(cx), height: pixels(cy) };
  if (from !== undefined)
    return placeOf(lines, { ...rectangleOf(lines, { from, to: from }), ...size });
  const { x, y } = xmlTags(anchor, "pos")[0]?.attributes ?? {};
  return placeOf(lines, { left: pixels(x), top: pixels(y), ...size });
}

function corner(xml: string): ChartCorner | undefined {
  if (xml === "") return undefined;
  return {
    row: Number(inside(xml, "row")),
    rowOffset: pixels(inside(xml, "rowOff")),
    column: Number(inside(xml, "col")),
    columnOffset: pixels(inside(xml, "colOff")),
  };
}

function pixels(emu: string | undefined): number {
  return Math.round(Number(emu ?? 0) / emuPerPixel);
}
