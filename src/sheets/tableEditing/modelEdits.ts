import type { Anchor, CompetencyModel } from "../../domain/assessment";
import type { Band } from "../../domain/band";
import type { Language } from "../../domain/bilingual";
import { textKey } from "../../domain/textKey";
import { choiceLabel } from "../choice";
import { coreChoices } from "../columnChoices";
import type { CellValue } from "../tableCells";
import type { ColumnKey } from "../tableColumns";
import type { TableEdit } from "./tableEdit";

export type CompetencyCells = Partial<Record<ColumnKey<"Competencies">, CellValue>>;
export type AnchorCells = Partial<Record<ColumnKey<"Anchors">, CellValue>>;

export function competencyEdit(code: string, cells: CompetencyCells): TableEdit {
  return { table: "Competencies", changes: [{ kind: "update", key: { code }, cells }] };
}

/** The word for core or not, in the workbook's language. */
export function coreWord(core: boolean, language: Language): string {
  return choiceLabel(coreChoices, core, language);
}

export function newCompetencyEdit(code: string, cells: CompetencyCells): TableEdit {
  return { table: "Competencies", changes: [{ kind: "add", key: { code }, cells }] };
}

/** Lets two competencies change places, and so their order everywhere. */
export function swapEdit(code: string, other: string): TableEdit {
  const change = { kind: "swap", key: { code }, other: { code: other } } as const;
  return { table: "Competencies", changes: [change] };
}

/** Writes an anchor's texts; its row is added where there is none yet. */
export function anchorEdit(
  { code, band }: Pick<Anchor, "code" | "band">,
  cells: AnchorCells,
): TableEdit {
  const key = { code, band: String(band) };
  return { table: "Anchors", changes: [{ kind: "put", key, cells: { ...cells, band } }] };
}

/** Takes a competency away with its anchors. Ratings and targets stay: they are what people have said. */
export function removalEdits({ anchors }: CompetencyModel, code: string): readonly TableEdit[] {
  const ofCompetency = anchors.filter((anchor) => textKey(anchor.code) === textKey(code));
  return [
    { table: "Competencies", changes: [{ kind: "remove", key: { code } }] },
    { table: "Anchors", changes: ofCompetency.map(removal) },
  ];
}

/** Writes the bounds and labels of bands that have changed. */
export function bandsEdit(bands: readonly Band[]): TableEdit {
  return {
    table: "Bands",
    changes: bands.map(({ number, from, to, label }) => ({
      kind: "put",
      key: { band: String(number) },
      cells: { band: number, from, to, labelZh: label.zh, labelEn: label.en },
    })),
  };
}

/** Takes a band away, with its anchors. */
export function bandRemovalEdits(
  { anchors }: CompetencyModel,
  number: number,
): readonly TableEdit[] {
  return [
    { table: "Bands", changes: [{ kind: "remove", key: { band: String(number) } }] },
    { table: "Anchors", changes: anchors.filter(({ band }) => band === number).map(removal) },
  ];
}

function removal({ code, band }: Anchor) {
  return { kind: "remove", key: { code, band: String(band) } } as const;
}
