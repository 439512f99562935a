const textPresets: Readonly<Record<string, string>> = {
  Blanks: "containsBlanks",
  NonBlanks: "notContainsBlanks",
  Errors: "containsErrors",
  NonErrors: "notContainsErrors",
};

const averagePresets: Readonly<Record<string, string>> = {
  AboveAverage: "greaterThan",
  BelowAverage: "lessThan",
  EqualOrAboveAverage: "greaterThanOrEqual",
  EqualOrBelowAverage: "lessThanOrEqual",
};

const periodPresets: Readonly<Record<string, string>> = {
  Yesterday: "yesterday",
  Today: "today",
  Tomorrow: "tomorrow",
  LastSevenDays: "last7Days",
  LastWeek: "lastWeek",
  ThisWeek: "thisWeek",
  NextWeek: "nextWeek",
  LastMonth: "lastMonth",
  ThisMonth: "thisMonth",
  NextMonth: "nextMonth",
};

const deviations: Readonly<Record<string, number>> = { One: 1, Two: 2, Three: 3 };

/**
 * What the engine calls one of `Excel.ConditionalFormatPresetCriterion` over the cells at `address`; undefined for none of
 * them. Standard deviations, which the engine lacks, become a formula.
 */
export function presetRule(criterion: string, address: string): object | undefined {
  const text = textPresets[criterion];
  if (text !== undefined) return { subType: "text", operator: text };
  const average = averagePresets[criterion];
  if (average !== undefined) return { subType: "average", operator: average };
  const period = periodPresets[criterion];
  if (period !== undefined) return { subType: "timePeriod", operator: period };
  if (criterion === "UniqueValues") return { subType: "uniqueValues" };
  if (criterion === "DuplicateValues") return { subType: "duplicateValues" };
  const [, times = "", side] = /^(One|Two|Three)StdDev(Above|Below)Average$/.exec(criterion) ?? [];
  if (side === undefined) return undefined;
  const cells = address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  const [first = address] = address.split(":");
  const [comparison, sign] = side === "Above" ? [">", "+"] : ["<", "-"];
  const bound = `AVERAGE(${cells})${sign}${deviations[times] ?? 1}*STDEV.P(${cells})`;
  return { subType: "formula", value: `=${first}${comparison}${bound}` };
}
