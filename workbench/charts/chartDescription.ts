import type { ChartModel } from "./chartModel";
import type { PlottedData } from "./plottedData";
import { titleText } from "./plottedData";

const mostCharacters = 1000;

/** What a screen reader says of the chart: its title and alternative text, else every value. */
export function chartDescription(model: ChartModel, data: PlottedData): string {
  const title = model.title.visible ? titleText(model, data) : model.name;
  const rest = model.altText ?? data.series.map((series) => valuesText(series, data)).join(" ");
  const text = `${title}. ${rest}`;
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters - 1)}…` : text;
}

function valuesText({ name, values }: PlottedData["series"][number], data: PlottedData): string {
  const parts = values.map((value, index) => `${data.categories[index] ?? ""} ${value ?? "–"}`);
  return `${name}: ${parts.join(", ")}.`;
}
