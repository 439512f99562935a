import { arc, pie } from "d3-shape";

import type { Box } from "./box";
import type { PlotRequest } from "./cartesianLayout";
import { DataLabel } from "./DataLabel";
import { pointLook } from "./pointLook";

interface PiePlotProps extends PlotRequest {
  readonly box: Box;
}

/** A pie of the first series, or a doughnut with a ring for each: the first is the innermost. */
export function PiePlot({ box, ...request }: PiePlotProps) {
  const { model } = request;
  const isPie = model.type === "Pie";
  const rings = isPie ? model.series.slice(0, 1) : model.series;
  const radius = Math.max(0, Math.min(box.width, box.height) / 2 - 4);
  // Half of the width is Excel's hole of new doughnuts on the web and 75 % on the desktop; the API's documentation gives none.
  const hole = isPie ? 0 : (radius * (model.holeSize ?? 50)) / 100;
  const width = (radius - hole) / Math.max(1, rings.length);
  const centre = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  return (
    <g className="chart-plot" transform={`translate(${String(centre.x)} ${String(centre.y)})`}>
      {rings.map((_, index) => (
        <PieRing
          key={index}
          index={index}
          inner={hole + width * index}
          outer={hole + width * (index + 1)}
          {...request}
        />
      ))}
    </g>
  );
}

interface PieRingProps extends PlotRequest {
  readonly index: number;
  readonly inner: number;
  readonly outer: number;
}

function PieRing({ index, inner, outer, ...request }: PieRingProps) {
  const values = request.data.series[index]?.values ?? [];
  const slices = pie<number | undefined>()
    .sort(null)
    .value((value) => Math.abs(value ?? 0))([...values]);
  const shape = arc<(typeof slices)[number]>().innerRadius(inner).outerRadius(outer);
  return (
    <g data-series={index}>
      {slices.map((slice, category) => {
        const { fill, stroke } = pointLook(request.model, index, category);
        const line = stroke.stroke === "none" ? { ...stroke, stroke: "#FFFFFF" } : stroke;
        return <path key={category} d={shape(slice) ?? ""} fill={fill} {...line} />;
      })}
      {slices.map((slice, category) => {
        const [left, top] = shape.centroid(slice);
        const box = { left, top, width: 0, height: 0 };
        return (
          <DataLabel
            key={category}
            {...request}
            series={index}
            category={category}
            box={box}
            direction="up"
          />
        );
      })}
    </g>
  );
}
