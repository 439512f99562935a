import { installCharts } from "../charts/installCharts";
import { Calculation } from "../engine/calculation";
import { editingEnded, isEditing } from "../engine/editing";
import { focusGrid } from "../engine/focusGrid";
import { startEngine } from "../engine/startEngine";
import type { Engine, EngineLocale } from "../engine/startEngine";
import { openWorkbook } from "../engine/unit";
import { ChangeTracker } from "../events/changeTracker";
import { EventHub } from "../events/eventHub";
import { raiseChanges } from "../events/raiseChanges";
import type { EventSource } from "../events/raiseChanges";
import { watchSelection } from "../events/watchSelection";
import { watchSheets } from "../events/watchSheets";
import { FaultList } from "../faults/faultList";
import { workbookEffects } from "../faults/workbookEffects";
import { WorkbookDocument } from "../file/workbookDocument";
import { installFormulas } from "../formulas/installFormulas";
import { askedBlanks } from "../functions/askedBlanks";
import type { FunctionMessage } from "../functions/functionMessages";
import { readFunctionSource } from "../functions/functionSource";
import { startCustomFunctions } from "../functions/startCustomFunctions";
import type { CustomFunctions } from "../functions/startCustomFunctions";
import type { AddinManifest } from "../manifest/addinManifest";
import { AddinInternalHost } from "../objects/addinInternalHost";
import { AppRuntimeHost } from "../objects/appRuntimeHost";
import { createHost, runRequest } from "../objects/createHost";
import { installDataValidationAlert } from "../objects/dataValidationAlert";
import type { Host } from "../objects/host";
import { dispatch } from "../protocol/addinChannel";
import type { RichApiEntry } from "../protocol/addinChannel";
import type { RequestCounters } from "../protocol/requestCounters";
import { RichApi } from "../protocol/richApi";
import type { RequestBody } from "../protocol/wire";
import { AddinRuntime } from "./addinRuntime";
import { installAreaKeys } from "./areaKeys";
import type { PaneState } from "./paneState";

/** Category of `GenericEventRegistration.richApiMessageEventCategory` in the client. */
const eventCategory = 65_536;

/** The embedded Excel: engine, object model, events, and the add-in's running page. */
export interface Workbench {
  readonly engine: Engine;
  readonly host: Host;
  readonly runtime: AddinRuntime;
  readonly customFunctions: CustomFunctions;
  readonly tracker: ChangeTracker;
  readonly document: WorkbookDocument;
  readonly faults: FaultList;
  /** Runs an ExecuteFunction button of the ribbon. */
  runCommand(buttonId: string): Promise<void>;
}

export interface WorkbenchOptions {
  readonly container: string;
  readonly locale: EngineLocale;
  readonly manifest: AddinManifest;
  readonly manifestDocument: Document;
  readonly counters: RequestCounters;
  readonly pane: PaneState;
}

export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const engine = await startEngine(options.container, options.locale);
  installFormulas(engine.injector);
  installCharts(engine);
  const events = new EventHub();
  let source: EventSource = "Local";
  const tracker = new ChangeTracker(engine, (changes) =>
    raiseChanges(engine, events, changes, source),
  );
  const noteWrite = () => {
    tracker.writes += 1;
    document.noteChange();
  };
  const host = createHost({ engine, calculation: new Calculation(engine), events, noteWrite });
  const faults = new FaultList(
    workbookEffects({
      engine,
      tracker,
      asRemote: (work) => {
        source = "Remote";
        try {
          work();
        } finally {
          source = "Local";
        }
      },
      runtime: {
        closeChannel: () => runtime.closeChannel(),
        openChannel: () => runtime.openChannel(),
        restart: () => runtime.restart(),
      },
    }),
  );
  const richApi = new RichApi({
    counters: options.counters,
    gate: faults,
    isEditing: () => isEditing(engine),
    editingEnded: () => editingEnded(engine),
    run: (body) => runAsAddin(host, tracker, body),
  });
  const { manifest, pane } = options;
  const runtime = new AddinRuntime({
    manifest,
    locale: options.locale,
    richApi,
    settings: (): unknown => openWorkbook(engine).getCustomMetadata()?.["officeSettings"],
    saveSettings: (officeSettings) => {
      const custom = openWorkbook(engine).getCustomMetadata();
      openWorkbook(engine).setCustomMetadata({ ...custom, officeSettings });
      document.noteChange();
    },
    workbookName: () => openWorkbook(engine).getName(),
    leave: () => focusGrid(engine),
  });
  const customFunctions = await startCustomFunctions(engine, options.manifestDocument, {
    send: (messages) => runtime.sendRichApi(messages.map(functionEntry)),
    blankAs: askedBlanks(window.location.search),
  });
  host.services.set(
    "Microsoft.InternalService.AddinInternalService",
    () => new AddinInternalHost(),
  );
  host.services.set("Microsoft.AppRuntime.AppRuntimeService", () => new AppRuntimeHost(pane));
  pane.subscribe(() => runtime.sendRichApi([visibilityEntry(pane)]));
  host.services.set("Microsoft.ExcelServices.CustomFunctions", () => customFunctions.service);
  events.connect((type, target, message) =>
    runtime.sendRichApi([eventEntry(type, target, message)]),
  );
  runtime.onRestart(() => {
    events.clear();
    host.references.clear();
    customFunctions.bridge.stop();
    faults.noteRestart();
  });
  watchSheets(engine, events);
  watchSelection(engine, events, () => runtime.sendEvent(dispatch.documentSelectionChanged, {}));
  installDataValidationAlert(engine);
  installAreaKeys({ engine, runtime, pane });
  const functionSource = readFunctionSource(options.manifestDocument, options.locale);
  const document = new WorkbookDocument({
    engine,
    customNamespaces: functionSource === undefined ? [] : [functionSource.namespace],
    onReplaced: () => runtime.restart(),
  });
  await document.restore();
  const runCommand = (buttonId: string) => runButton(runtime, manifest, buttonId);
  return { engine, host, runtime, customFunctions, tracker, document, faults, runCommand };
}

async function runButton(
  runtime: AddinRuntime,
  manifest: AddinManifest,
  buttonId: string,
): Promise<void> {
  const buttons = manifest.tabs.flatMap(({ groups }) => groups.flatMap((group) => group.buttons));
  const action = buttons.find(({ id }) => id === buttonId)?.action;
  if (action?.kind !== "executeFunction") throw new Error(`No command: ${buttonId}`);
  await runtime.executeFunction(buttonId, action.functionName);
}

async function runAsAddin(host: Host, tracker: ChangeTracker, body: RequestBody) {
  const before = tracker.writes;
  const response = await tracker.asAddin(() => runRequest(host, body));
  return { response, hasWritten: tracker.writes > before };
}

/** `AppRuntimeService.onVisibilityChanged` in the client. */
const visibilityChanged = 65_539;

function visibilityEntry(pane: PaneState): RichApiEntry {
  const visibility = pane.isOpen() ? "Visible" : "Hidden";
  return [eventCategory, visibilityChanged, "", JSON.stringify({ visibility }), 0, false];
}

function functionEntry({ category, type, message }: FunctionMessage): RichApiEntry {
  return [category, type, "", message, 0, false];
}

function eventEntry(type: number, target: string, message: object): RichApiEntry {
  return [eventCategory, type, target, JSON.stringify(message), 0, false];
}
