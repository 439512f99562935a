import type { FormulaCall } from "./formulaCalls";
import { functionNames, functionNamespace } from "./functionNames";

/**
 * A name in our namespace, or in one that another deployment of this add-in had ("COMPETENCY_DEV"), with what Excel puts before
 * names it does not know: `_xldudf_COMPETENCY_SCORE` where the add-in was not there when the workbook was opened
 * (https://github.com/OfficeDev/office-js/issues/4487), `_xlfn.` and its like where a file was written by another program.
 */
const namespaced =
  /^(?:_xl(?:fn|ws|udf|l)\.|_xldudf_)*COMPETENCY[A-Z0-9]*(?:_DEV|_TEST)?[._](\w+)$/iu;

/** The function of ours that a call means: its name without the namespace, even where it is written wrongly. */
export function ownFunction({ name }: FormulaCall): string | undefined {
  const known = namespaced.exec(name)?.[1]?.toUpperCase();
  return known !== undefined && functionNames.includes(known) ? known : undefined;
}

/** Whether a call bears our namespace and means no function that there is. */
export function isUnknownFunction(call: FormulaCall): boolean {
  return namespaced.test(call.name) && ownFunction(call) === undefined;
}

/** The function of ours that bears this name without a namespace. */
export function bareFunction({ name, qualifier }: FormulaCall): string | undefined {
  const upper = name.toUpperCase();
  return qualifier === "" && functionNames.includes(upper) ? upper : undefined;
}

/** A function's name as formulas write it: "COMPETENCY.SCORE". */
export function fullName(name: string): string {
  return `${functionNamespace}.${name}`;
}
