import { offeredSets } from "../requirements/offeredMembers";

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
    _requirementMatrix: JSON.stringify(offeredSets()),
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
