import { periods, presetTypes } from "../file/conditionalPresets";

const averagePresets: Readonly<Record<string, string>> = {
  AboveAverage: "greaterThan",
  BelowAverage: "lessThan",
  EqualOrAboveAverage: "greaterThanOrEqual",
  EqualOrBelowAverage: "lessThanOrEqual",
};

const deviations: Readonly<Record<string, number>> = { One: 1, Two: 2, Three: 3 };

/**
 * What the engine calls one of `Excel.ConditionalFormatPresetCriterion` over the cells at `address`; undefined for none of
 * them. Its words for contents and periods are those of files. Standard deviations, which it lacks, become a formula.
 */
export function presetRule(criterion: string, address: string): object | undefined {
  const average = averagePresets[criterion];
  if (average !== undefined) return { subType: "average", operator: average };
  const period = periods[criterion];
  if (period !== undefined) return { subType: "timePeriod", operator: period };
  const type = presetTypes[criterion];
  if (type === "uniqueValues" || type === "duplicateValues") return { subType: type };
  if (type !== undefined) return { subType: "text", operator: type };
  const [, times = "", side] = /^(One|Two|Three)StdDev(Above|Below)Average$/.exec(criterion) ?? [];
  if (side === undefined) return undefined;
  const cells = address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  const [first = address] = address.split(":");
  const [comparison, sign] = side === "Above" ? [">", "+"] : ["<", "-"];
  const bound = `AVERAGE(${cells})${sign}${deviations[times] ?? 1}*STDEV.P(${cells})`;
  return { subType: "formula", value: `=${first}${comparison}${bound}` };
}
