import type { CartesianLayout } from "./cartesianLayout";
import { ChartLabel } from "./ChartLabel";
import type { ChartModel } from "./chartModel";
import { lineHeight, textLook } from "./chartText";

interface CategoryNamesProps {
  readonly model: ChartModel;
  readonly layout: CartesianLayout;
}

/** The names along the category axis. They stay at the plot's edge, where Excel puts them next to the axis. */
export function CategoryNames({ model, layout }: CategoryNamesProps) {
  const { labels, plot, slot } = layout;
  const look = textLook(model.categoryAxis.font, model.font);
  const bottom = plot.top + plot.height;
  return (
    <g className="chart-category-labels">
      {labels.texts.map((lines, index) => {
        if (index % labels.every !== 0) return null;
        const centre = layout.categoryAt(index) + slot / 2;
        if (layout.direction === "right") {
          return (
            <ChartLabel
              key={index}
              lines={lines}
              look={look}
              x={plot.left - 6}
              middle={centre}
              anchor="end"
            />
          );
        }
        if (labels.angle === 0) {
          const middle = bottom + 6 + (lines.length * lineHeight(look)) / 2;
          return <ChartLabel key={index} lines={lines} look={look} x={centre} middle={middle} />;
        }
        return (
          <ChartLabel
            key={index}
            lines={lines}
            look={look}
            x={centre}
            middle={bottom + 6}
            anchor="end"
            angle={labels.angle}
          />
        );
      })}
    </g>
  );
}
