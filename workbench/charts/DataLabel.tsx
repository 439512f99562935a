import { ChartLabel } from "./ChartLabel";
import type { Box } from "./box";
import type { ChartModel } from "./chartModel";
import { lineHeight, textLook } from "./chartText";
import { dataLabelText, usualPosition } from "./dataLabelText";
import type { PlottedData } from "./plottedData";
import { pointLabel } from "./pointLook";
import type { FormatValue } from "./valueText";

interface DataLabelProps {
  readonly model: ChartModel;
  readonly data: PlottedData;
  readonly format: FormatValue;
  readonly series: number;
  readonly category: number;
  /** What the value is drawn as; a point is a box without size. */
  readonly box: Box;
  /** Where the value grows to. */
  readonly direction: "up" | "right";
}

/** The text beside one value. */
export function DataLabel({ model, series, box, direction, ...rest }: DataLabelProps) {
  const one = model.series[series];
  const labels = one && pointLabel(one, rest.category);
  if (labels === undefined) return null;
  const text = dataLabelText(labels, { ...rest, series });
  const look = textLook(labels.font, model.font);
  const { dx, dy, anchor } = offset(
    labels.position ?? usualPosition(model),
    box,
    direction,
    lineHeight(look),
  );
  const x = box.left + box.width / 2 + dx;
  return (
    <ChartLabel
      lines={[text]}
      look={look}
      x={x}
      middle={box.top + box.height / 2 + dy}
      anchor={anchor}
      box={labels.box}
    />
  );
}

interface LabelOffset {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: "start" | "middle" | "end";
}

/** From the middle of the value's box. */
function offset(position: string, box: Box, direction: "up" | "right", line: number): LabelOffset {
  const [halfWidth, halfHeight] = [box.width / 2, box.height / 2];
  const up = direction === "up";
  switch (position) {
    case "Left":
      return { dx: -halfWidth - 7, dy: 0, anchor: "end" };
    case "Right":
      return { dx: halfWidth + 7, dy: 0, anchor: "start" };
    case "Top":
      return { dx: 0, dy: -halfHeight - line * 0.7, anchor: "middle" };
    case "Bottom":
      return { dx: 0, dy: halfHeight + line * 0.7, anchor: "middle" };
    case "OutsideEnd":
      return up
        ? { dx: 0, dy: -halfHeight - line * 0.6, anchor: "middle" }
        : { dx: halfWidth + 4, dy: 0, anchor: "start" };
    case "InsideEnd":
      return up
        ? { dx: 0, dy: -halfHeight + line * 0.6, anchor: "middle" }
        : { dx: halfWidth - 4, dy: 0, anchor: "end" };
    case "InsideBase":
      return up
        ? { dx: 0, dy: halfHeight - line * 0.6, anchor: "middle" }
        : { dx: -halfWidth + 4, dy: 0, anchor: "start" };
    default:
      return { dx: 0, dy: 0, anchor: "middle" };
  }
}
