import type { Settings } from "../domain/assessment";
import { raterGroups, type RaterGroup } from "../domain/rating";
import { standardAnonymityThreshold } from "../domain/standardAnonymityThreshold";
import { standardGroupWeights } from "../domain/standardGroupWeights";
import { chosen } from "./choice";
import { coreChoices, evidenceNeedChoices, languageChoices } from "./columnChoices";
import { cellText } from "./cellText";
import { settingChoices, type SettingKey } from "./settingNames";
import type { TableCells } from "./tableCells";
import { tableRows, type Report, type TableRow } from "./tableRows";

type Row = TableRow<"Settings">;

/** What holds for settings that have no row. */
export const standardSettings: Settings = {
  language: "zh-CN",
  raterGroupWeights: standardGroupWeights,
  anonymityThreshold: standardAnonymityThreshold,
};

/** The settings; undefined when a group weight cannot be read, since no score could be right. */
export function readSettings(cells: TableCells, report: Report): Settings | undefined {
  const rows = new Map<SettingKey, Row>();
  for (const row of tableRows("Settings", cells, report)) {
    const key = chosen(settingChoices, row.text("setting"));
    const earlier = key && rows.get(key);
    if (earlier) report(twice(earlier, row));
    else if (key) rows.set(key, row);
  }
  const weights = raterGroups.map((group) => [group, groupWeight(group, rows, report)] as const);
  if (weights.some(([, weight]) => weight === undefined)) return undefined;
  const raterGroupWeights = Object.fromEntries(weights) as Record<RaterGroup, number>;
  return {
    language: readLanguage(rows.get("language")),
    raterGroupWeights,
    anonymityThreshold: readThreshold(rows.get("anonymityThreshold"), report),
    profileCards: rows.get("profileCards")?.choice("value", coreChoices) ?? false,
    blindPass: rows.get("blindPass")?.choice("value", coreChoices) ?? false,
    evidenceNeed: rows.get("evidenceNeed")?.choice("value", evidenceNeedChoices) ?? "never",
  };
}

function readLanguage(row: Row | undefined): Settings["language"] {
  return row?.choice("value", languageChoices) ?? standardSettings.language;
}

/** What cannot be read must not show anybody's rating: the standard holds until it is put right ([H1]). */
function readThreshold(row: Row | undefined, report: Report): number {
  const value = row?.cell("value") ?? "";
  if (typeof value === "number" && Number.isInteger(value) && value >= 1) return value;
  const [text, standard] = [cellText(value), standardAnonymityThreshold];
  if (row && text !== "")
    report({ code: "badThreshold", value: text, standard, at: row.at("value") });
  return standard;
}

/** Blank is weight 0; no row is the standard weight ([R8]); undefined is reported. */
function groupWeight(
  group: RaterGroup,
  rows: ReadonlyMap<SettingKey, Row>,
  report: Report,
): number | undefined {
  const row = rows.get(group);
  if (!row) return standardGroupWeights[group];
  const weight = row.number("value");
  if (weight === undefined) return cellText(row.cell("value")) === "" ? 0 : undefined;
  if (weight >= 0) return weight;
  report({ code: "negativeWeight", value: weight, at: row.at("value") });
  return undefined;
}

function twice(earlier: Row, row: Row) {
  const at = [earlier.at("setting"), row.at("setting")];
  return { code: "keyTwice", table: "Settings", key: row.text("setting"), at } as const;
}
