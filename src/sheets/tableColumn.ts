import type { Bilingual } from "../domain/bilingual";

/**
 * How a column's cells are written. `id` cells are formatted as text, so that "001" and "2026-1"
 * stay what was typed; `text` is one line, `longText` wraps.
 */
export type ColumnKind = "id" | "text" | "longText" | "choice" | "number" | "date" | "dateTime";

/** One column of a table. Its header is accepted in either language. */
export interface TableColumn<Key extends string = string> {
  readonly key: Key;
  readonly header: Bilingual;
  readonly kind: ColumnKind;
  /** In points, as `Range.format.columnWidth` counts. */
  readonly width: number;
  /** `scores`: no score can be computed without it. `other`: its absence is worth a word only. */
  readonly neededFor: "scores" | "other";
}

interface ColumnShape {
  readonly kind?: ColumnKind;
  readonly width?: number;
  readonly neededFor?: "scores" | "other";
}

export function column<const Key extends string>(
  key: Key,
  header: Bilingual,
  { kind = "text", width = 80, neededFor = "other" }: ColumnShape = {},
): TableColumn<Key> {
  return { key, header, kind, width, neededFor };
}

/**
 * A text in both languages, in two columns: 胜任力（中文） and 胜任力（英文）, or Competency (zh) and
 * Competency (en). Either may be left empty or deleted; the other then serves both languages.
 */
export function bilingualColumns<const Key extends string>(
  key: Key,
  header: Bilingual,
  shape: ColumnShape = {},
): readonly [TableColumn<`${Key}Zh`>, TableColumn<`${Key}En`>] {
  const { zh, en } = header;
  return [
    column(`${key}Zh`, { zh: `${zh}（中文）`, en: `${en} (zh)` }, shape),
    column(`${key}En`, { zh: `${zh}（英文）`, en: `${en} (en)` }, shape),
  ];
}
