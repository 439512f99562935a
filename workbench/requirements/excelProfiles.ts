/** Requirement set → version, as text: 1.20 as a number would be 1.2. */
export type RequirementSets = Readonly<Record<string, string>>;

/** What the client asks of any host, whatever Excel it is. */
const ofEveryHost: RequirementSets = {
  CustomFunctions: "1.7",
  DelayForCellEdit: "1.1",
  RichApiRuntime: "1.1",
  Settings: "1.1",
};

/** Sets of Excel 2021 for volume licences that the host answers for; docs/excel-host-members.md lists what is missing. */
const ltsc2021: RequirementSets = {
  ...ofEveryHost,
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  AddinCommands: "1.1",
  RibbonApi: "1.1",
};

/**
 * Excels that the host can be, by the sets that they have
 * (https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets). None claims a set
 * that the host has no part of, even where that Excel has it.
 */
export const excelProfiles = {
  // The client takes `onNameChanged` of sheets for a member of ExcelApiOnline.
  web: { ...ltsc2021, ExcelApiOnline: "1.1" },
  ltsc2021,
  excel2019: { ...ofEveryHost, ExcelApi: "1.7", AddinCommands: "1.1" },
  excel2016: { ...ofEveryHost, ExcelApi: "1.1" },
} as const satisfies Readonly<Record<string, RequirementSets>>;

export type ExcelProfile = keyof typeof excelProfiles;

export function isExcelProfile(name: string): name is ExcelProfile {
  return name in excelProfiles;
}
