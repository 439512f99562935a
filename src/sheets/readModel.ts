import type { CompetencyModel } from "../domain/assessment";
import { textKey } from "../domain/textKey";
import { readAnchors } from "./readAnchors";
import { readBands } from "./readBands";
import { readCompetencies } from "./readCompetencies";
import type { WorkbookTables } from "./tableCells";
import type { Report } from "./tableRows";

/** The competency model; undefined when there is none that scores could be computed with. */
export function readModel(tables: WorkbookTables, report: Report): CompetencyModel | undefined {
  const [competencyCells, bandCells] = [tables.get("Competencies"), tables.get("Bands")];
  const competencies = competencyCells && readCompetencies(competencyCells, report);
  const bands = bandCells && readBands(bandCells, report);
  if (!competencies || !bands) return undefined;
  const codes = new Set(competencies.map(({ code }) => textKey(code)));
  const anchorCells = tables.get("Anchors");
  const anchors = anchorCells ? readAnchors(anchorCells, codes, report) : [];
  return { competencies, bands, anchors };
}
