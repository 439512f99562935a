/** `Excel.ConditionalFormatPresetCriterion` by what files call them (ECMA-376 part 1, 18.18.12 and 18.18.82). */
export const presetTypes: Readonly<Record<string, string>> = {
  Blanks: "containsBlanks",
  NonBlanks: "notContainsBlanks",
  Errors: "containsErrors",
  NonErrors: "notContainsErrors",
  UniqueValues: "uniqueValues",
  DuplicateValues: "duplicateValues",
};

export const periods: Readonly<Record<string, string>> = {
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

export const averageAttributes: Readonly<Record<string, string>> = {
  AboveAverage: "",
  BelowAverage: ' aboveAverage="0"',
  EqualOrAboveAverage: ' equalAverage="1"',
  EqualOrBelowAverage: ' aboveAverage="0" equalAverage="1"',
  OneStdDevAboveAverage: ' stdDev="1"',
  OneStdDevBelowAverage: ' aboveAverage="0" stdDev="1"',
  TwoStdDevAboveAverage: ' stdDev="2"',
  TwoStdDevBelowAverage: ' aboveAverage="0" stdDev="2"',
  ThreeStdDevAboveAverage: ' stdDev="3"',
  ThreeStdDevBelowAverage: ' aboveAverage="0" stdDev="3"',
};
