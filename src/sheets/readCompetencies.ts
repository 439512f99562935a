import type { Competency } from "../domain/assessment";
import { cellText } from "./cellText";
import { chosen } from "./choice";
import { coreChoices, originChoices } from "./columnChoices";
import { firstOfEachKey, type Keyed } from "./firstOfEachKey";
import type { TableCells } from "./tableCells";
import { tableRows, type Report, type TableRow } from "./tableRows";

type Row = TableRow<"Competencies">;

/** The competencies in their order; undefined when a weight cannot be read, since no total could be right. */
export function readCompetencies(
  cells: TableCells,
  report: Report,
): readonly Competency[] | undefined {
  const rows = tableRows("Competencies", cells, report);
  const weights = rows.map((row) => readWeight(row, report));
  const keyed = rows.map((row, place) => readCompetency(row, weights[place] ?? 0));
  const named = keyed.filter(({ key }) => key !== "");
  const competencies = firstOfEachKey("Competencies", named, report);
  return weights.includes(undefined) ? undefined : competencies;
}

function readCompetency(row: Row, weight: number): Keyed<Competency> {
  const code = row.filledText("code");
  const value = {
    code,
    name: { zh: row.text("nameZh"), en: row.text("nameEn") },
    group: { zh: row.text("groupZh"), en: row.text("groupEn") },
    core: row.choice("core", coreChoices) ?? false,
    weight,
    definition: { zh: row.text("definitionZh"), en: row.text("definitionEn") },
    origin: chosen(originChoices, row.text("origin")) ?? row.text("origin"),
  };
  return { key: code, at: row.at("code"), value };
}

/** Blank is weight 0; undefined is reported. */
function readWeight(row: Row, report: Report): number | undefined {
  const weight = row.number("weight");
  if (weight === undefined) return cellText(row.cell("weight")) === "" ? 0 : undefined;
  if (weight >= 0) return weight;
  report({ code: "negativeWeight", value: weight, at: row.at("weight") });
  return undefined;
}
