import type { ChartModel } from "../charts/chartModel";
import type { ChartPlace } from "../charts/chartPlace";

/** A chart of a file. The sheets of its cells are named, not numbered: `sheetId` of an area is a sheet's name. */
export interface ChartFile {
  readonly place: ChartPlace;
  readonly model: ChartModel;
}
