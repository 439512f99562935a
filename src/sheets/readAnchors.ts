import type { Anchor } from "../domain/assessment";
import { textKey, type TextKey } from "../domain/textKey";
import { chosen } from "./choice";
import { originChoices } from "./columnChoices";
import { firstOfEachKey, type Keyed } from "./firstOfEachKey";
import type { TableCells } from "./tableCells";
import { tableRows, type Report, type TableRow } from "./tableRows";

/** The anchors of the competencies with these codes. */
export function readAnchors(
  cells: TableCells,
  codes: ReadonlySet<TextKey>,
  report: Report,
): readonly Anchor[] {
  const keyed = tableRows("Anchors", cells, report).flatMap((row) => {
    const code = row.filledText("code");
    const band = row.number("band");
    if (code === "" || band === undefined) return [];
    if (codes.has(textKey(code))) return [readAnchor(row, code, band)];
    report({ code: "unknownCompetency", value: code, at: row.at("code") });
    return [];
  });
  return firstOfEachKey("Anchors", keyed, report);
}

/** The key of an anchor in messages and in `Versions`: "A/2". */
export function anchorKey(code: string, band: number): string {
  return `${code}/${band}`;
}

function readAnchor(row: TableRow<"Anchors">, code: string, band: number): Keyed<Anchor> {
  const value = {
    code,
    band,
    levelDefinition: { zh: row.text("levelDefinitionZh"), en: row.text("levelDefinitionEn") },
    behaviours: { zh: lines(row.text("behavioursZh")), en: lines(row.text("behavioursEn")) },
    origin: chosen(originChoices, row.text("origin")) ?? row.text("origin"),
  };
  return { key: anchorKey(code, band), at: row.at("code"), value };
}

/** Behaviours are written one per line. */
function lines(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
