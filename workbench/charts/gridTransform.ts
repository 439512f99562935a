import type { ITransformState } from "@univerjs/core";
import { SheetSkeletonService } from "@univerjs/sheets";

import type { Engine } from "../engine/startEngine";
import { unitId } from "../engine/unit";
import type { ChartPlace } from "./chartPlace";
import { rectangleOf } from "./chartPlace";
import { sheetLines } from "./sheetLines";

/** The place as the grid draws it: from the corner of the headers. */
export function gridTransform(engine: Engine, sheetId: string, place: ChartPlace): ITransformState {
  const skeleton = engine.injector
    .get(SheetSkeletonService)
    .ensureSkeleton(unitId(engine), sheetId);
  const { left, top, width, height } = rectangleOf(sheetLines(engine, sheetId), place);
  return {
    left: left + (skeleton?.rowHeaderWidth ?? 0),
    top: top + (skeleton?.columnHeaderHeight ?? 0),
    width,
    height,
    angle: 0,
    flipX: false,
    flipY: false,
    skewX: 0,
    skewY: 0,
  };
}
