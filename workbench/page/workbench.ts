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
import { readFunctionSource } from "../functions/functionSource";
import { startCustomFunctions } from "../functions/startCustomFunctions";
import type { CustomFunctions } from "../functions/startCustomFunctions";
import type { AddinManifest } from "../manifest/addinManifest";
import { createHost, runRequest } from "../objects/createHost";
import { installDataValidationAlert } from "../objects/dataValidationAlert";
import type { Host } from "../objects/host";
import { dispatch } from "../protocol/addinChannel";
import type { RequestCounters } from "../protocol/requestCounters";
import { RichApi } from "../protocol/richApi";
import type { RequestBody } from "../protocol/wire";
import { RibbonState } from "../ribbon/ribbonState";
import { actionEntry, eventEntry, functionEntry, visibilityEntry } from "./addinEntries";
import { AddinRuntime } from "./addinRuntime";
import { installAreaKeys } from "./areaKeys";
import { installShortcuts } from "./installShortcuts";
import { isOnDemand } from "./isOnDemand";
import { loadShortcuts } from "./loadShortcuts";
import { openWaitingFile } from "./openBeside";
import type { PaneState } from "./paneState";
import { registerServices } from "./registerServices";
import { runButton } from "./runButton";
import { runWacRequest, wacPartition } from "./runWacRequest";
import { startState } from "./startState";

/** The embedded Excel: engine, object model, events, and the add-in's running page. */
export interface Workbench {
  readonly engine: Engine;
  readonly host: Host;
  readonly runtime: AddinRuntime;
  readonly customFunctions: CustomFunctions;
  readonly tracker: ChangeTracker;
  readonly document: WorkbookDocument;
  readonly faults: FaultList;
  readonly counters: RequestCounters;
  readonly ribbon: RibbonState;
  /** Whether the add-in's page is loaded with the workbook. */
  readonly startsAddin: boolean;
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
    run: (body, partition) => runAsAddin(host, tracker, body, partition),
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
  const ribbon = new RibbonState(manifest);
  const shortcuts = await loadShortcuts(manifest, options.locale === manifest.defaultLocale);
  registerServices(host, {
    engine,
    pane,
    ribbon,
    shortcuts,
    customFunctions,
    noteChange: () => document.noteChange(),
  });
  pane.subscribe(() => {
    if (pane.isOpen()) runtime.ensureStarted();
    runtime.sendRichApi([visibilityEntry(pane)]);
  });
  events.connect((type, target, message) =>
    runtime.sendRichApi([eventEntry(type, target, message)]),
  );
  runtime.onRestart(() => {
    events.clear();
    host.references.clear();
    customFunctions.bridge.stop();
    faults.noteRestart();
    ribbon.reset();
  });
  watchSheets(engine, events);
  watchSelection(engine, events, () => runtime.sendEvent(dispatch.documentSelectionChanged, {}));
  installDataValidationAlert(engine);
  installAreaKeys({ engine, runtime, pane });
  runtime.onKey(
    installShortcuts({
      shortcuts,
      runAction: (actionId) => runtime.sendRichApi([actionEntry(actionId)]),
      showPane: () => pane.show(),
    }),
  );
  const functionSource = readFunctionSource(options.manifestDocument, options.locale);
  const document = new WorkbookDocument({
    engine,
    customNamespaces: functionSource === undefined ? [] : [functionSource.namespace],
    onReplaced: () => runtime.restart(),
  });
  await document.restore();
  await openWaitingFile(document);
  return {
    engine,
    host,
    runtime,
    customFunctions,
    tracker,
    document,
    faults,
    counters: options.counters,
    ribbon,
    runCommand: (buttonId) => runButton({ runtime, manifest, ribbon }, buttonId),
    startsAddin: startsWithWorkbook(engine),
  };
}

async function runAsAddin(
  host: Host,
  tracker: ChangeTracker,
  body: RequestBody,
  partition: string,
) {
  if (partition === wacPartition) {
    return { response: await runWacRequest(host, body), hasWritten: false };
  }
  const before = tracker.writes;
  const response = await tracker.asAddin(() => runRequest(host, body));
  return { response, hasWritten: tracker.writes > before };
}

/**
 * The embedded Excel starts the add-in with every workbook, as after a press on its button; with `?addin=onDemand` as Excel
 * does: when the workbook says so (`Office.addin.setStartupBehavior`), else when the user opens the pane.
 */
function startsWithWorkbook(engine: Engine): boolean {
  if (!isOnDemand()) return true;
  const { read } = startState(
    () => openWorkbook(engine),
    () => undefined,
  );
  return read() === "Background";
}
