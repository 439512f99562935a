/** Requirement sets that the host answers for; set name → version, as text (1.20 as a number would be 1.2). */
const requirementSets = {
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  CustomFunctions: "1.7",
  CustomFunctionsRuntime: "1.3",
  AddinCommands: "1.1",
  DelayForCellEdit: "1.1",
  // `onNameChanged` of sheets is in this set.
  ExcelApiOnline: "1.1",
  RichApiRuntime: "1.1",
  Settings: "1.1",
} as const;

export interface AppContextFacts {
  readonly locale: string;
  readonly addinId: string;
  readonly addinName: string;
  readonly conversationId: string;
  readonly workbookName: string;
  /** `Office.context.document.settings`, as the client serialises them. */
  readonly settings: readonly (readonly [string, string])[];
}

const excelOnTheWeb = 16;
const readWrite = 1;

/** What the client learns of its host at the start (`OSF.InitializationHelper.getAppContext`). */
export function appContext(facts: AppContextFacts): object {
  return {
    _id: facts.conversationId,
    _appName: excelOnTheWeb,
    _appVersion: "16.01",
    _appMinorVersion: 0,
    _appUILocale: facts.locale,
    _dataLocale: facts.locale,
    _docUrl: `${window.location.origin}/${encodeURIComponent(facts.workbookName)}.xlsx`,
    _clientMode: readWrite,
    _settings: facts.settings,
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: facts.conversationId,
    _appInstanceId: facts.conversationId,
    _requirementMatrix: JSON.stringify(requirementSets),
    _hostFullVersion: "16.0.0.0",
    _hostCustomMessage: "",
    _clientWindowHeight: window.innerHeight,
    _clientWindowWidth: window.innerWidth,
    _addinName: facts.addinName,
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}
