import { inLanguage, type Language } from "../../../domain/bilingual";
import { choiceLabel } from "../../../sheets/choice";
import { coreChoices } from "../../../sheets/columnChoices";
import { settingNames, type SettingKey } from "../../../sheets/settingNames";
import type { CellValue } from "../../../sheets/tableCells";
import type { TableEdit } from "../../../sheets/tableEditing/tableEdit";

/** A setting's new value; its row is added where the workbook is older than the setting. */
export function settingEdit(key: SettingKey, value: CellValue, language: Language): TableEdit {
  const setting = inLanguage(settingNames[key], language);
  return { table: "Settings", changes: [{ kind: "put", key: { setting }, cells: { value } }] };
}

/** Yes or no, as the cell says it. */
export function switchedCell(isOn: boolean, language: Language): string {
  return choiceLabel(coreChoices, isOn, language);
}
