import { standardGroupWeights } from "../../domain/standardGroupWeights";
import type { RaterGroup } from "../../domain/rating";
import { settingNames } from "../settingNames";
import { formulaText } from "./formulaText";
import { tableReference, type TableHeaders } from "./tableReference";

/** A field of the employee whose ID is in the cell `id`. */
export function plainEmployeeField(
  headersOf: TableHeaders,
  id: string,
  field: "department" | "role" | "grade",
): string {
  const ids = tableReference(headersOf, "Employees", "employeeId");
  const texts = tableReference(headersOf, "Employees", field);
  // 2 is larger than every quotient, so that the one row without an error is found.
  return `=IFERROR(LOOKUP(2,1/(${ids}&""=${id}&""),${texts})&"","")`;
}

/** The weight of a competency. */
export function plainWeight(headersOf: TableHeaders, code: string): string {
  const codes = tableReference(headersOf, "Competencies", "code");
  const weights = tableReference(headersOf, "Competencies", "weight");
  return `=SUMPRODUCT((${codes}&""=${formulaText(code)})*1,${weights})`;
}

/** The weight of a rater group; the standard one where `Settings` has no row of it ([R8]). */
export function plainGroupWeight(headersOf: TableHeaders, group: RaterGroup): string {
  const names = tableReference(headersOf, "Settings", "setting");
  const values = tableReference(headersOf, "Settings", "value");
  const { zh, en } = settingNames[group];
  const rows = `((${names}&""=${formulaText(zh)})+(${names}&""=${formulaText(en)}))`;
  return `=IF(SUMPRODUCT(${rows}*1)=0,${String(standardGroupWeights[group])},SUMPRODUCT(${rows}*1,${values}))`;
}
