import type { CompetencyModel } from "../domain/assessment";
import { inLanguage, type Language } from "../domain/bilingual";
import { anchorRecord, bandRecord, competencyRecord } from "./modelRecords";
import { anchorKey } from "./readAnchors";
import type { CellValue } from "./tableCells";
import { columnsOf } from "./tableColumns";
import type { TableRecord } from "./tableRecord";

interface KeyedRecord {
  readonly table: "Competencies" | "Bands" | "Anchors";
  readonly key: string;
  readonly cells: Readonly<Record<string, CellValue | undefined>>;
}

/** The rows of `Versions` that keep a whole model: one per filled field, every value as text. */
export function versionRecords(
  model: CompetencyModel,
  modelVersion: string,
  language: Language,
): readonly TableRecord<"Versions">[] {
  return keyedRecords(model, language).flatMap(({ table, key, cells }) =>
    columnsOf(table).flatMap((column) => {
      const value = String(cells[column.key] ?? "");
      const field = inLanguage(column.header, language);
      return value === "" ? [] : [{ cells: { modelVersion, table, key, field, value } }];
    }),
  );
}

function keyedRecords(model: CompetencyModel, language: Language): readonly KeyedRecord[] {
  return [
    ...model.competencies.map((competency) => {
      const { cells } = competencyRecord(competency, language);
      return { table: "Competencies", key: competency.code, cells } as const;
    }),
    ...model.bands.map((band) => {
      return { table: "Bands", key: String(band.number), cells: bandRecord(band).cells } as const;
    }),
    ...model.anchors.map((anchor) => {
      const { cells } = anchorRecord(anchor, language);
      return { table: "Anchors", key: anchorKey(anchor.code, anchor.band), cells } as const;
    }),
  ];
}
