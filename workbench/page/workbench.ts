import { installCharts } from "../charts/installCharts";
import { installClipboard } from "../clipboard/installClipboard";
import { Calculation } from "../engine/calculation";
import { startEngine } from "../engine/startEngine";
import type { Engine, EngineLocale } from "../engine/startEngine";
import { openWorkbook } from "../engine/unit";
import { ChangeTracker } from "../events/changeTracker";
import { EventHub } from "../events/eventHub";
import { raiseChanges } from "../events/raiseChanges";
import { watchClicks } from "../events/watchClicks";
import { watchSelection } from "../events/watchSelection";
import { watchSheets } from "../events/watchSheets";
import { ChangeOrigin } from "../faults/changeOrigin";
import type { FaultList } from "../faults/faultList";
import { WorkbookDocument } from "../file/workbookDocument";
import { installFormulas } from "../formulas/installFormulas";
import { askedBlanks } from "../functions/askedBlanks";
import { readFunctionSource } from "../functions/functionSource";
import { startCustomFunctions } from "../functions/startCustomFunctions";
import type { CustomFunctions } from "../functions/startCustomFunctions";
import type { AddinManifest } from "../manifest/addinManifest";
import { createHost } from "../objects/createHost";
import { installDataValidationAlert } from "../objects/dataValidationAlert";
import type { Host } from "../objects/host";
import { moveKeptRanges } from "../objects/moveKeptRanges";
import { dispatch } from "../protocol/addinChannel";
import type { RequestCounters } from "../protocol/requestCounters";
import { RibbonState } from "../ribbon/ribbonState";
import { actionEntry, eventEntry, functionEntry, visibilityEntry } from "./addinEntries";
import type { AddinRuntime } from "./addinRuntime";
import { installAreaKeys } from "./areaKeys";
import { connectAddin } from "./connectAddin";
import { installShortcuts } from "./installShortcuts";
import { isOnDemand } from "./isOnDemand";
import { loadShortcuts } from "./loadShortcuts";
import { openWaitingFile } from "./openBeside";
import type { PaneState } from "./paneState";
import { registerServices } from "./registerServices";
import { runButton } from "./runButton";
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
  const events = new EventHub();
  installCharts(engine, events);
  const origin = new ChangeOrigin();
  const tracker = new ChangeTracker(engine, (changes, places) =>
    raiseChanges({ engine, events, changes, places, source: origin.source }),
  );
  const noteWrite = () => {
    tracker.writes += 1;
    document.noteChange();
  };
  const host = createHost({
    engine,
    calculation: new Calculation(engine),
    events,
    noteWrite,
    asShift: (shifted, work) => tracker.asShift(shifted, work),
  });
  moveKeptRanges(engine, host.references);
  const { manifest, pane, locale, counters } = options;
  const noteChange = () => document.noteChange();
  const { runtime, faults } = connectAddin({
    engine,
    host,
    tracker,
    origin,
    manifest,
    locale,
    counters,
    noteChange,
    save: () => document.save(),
  });
  const customFunctions = await startCustomFunctions(engine, options.manifestDocument, {
    send: (messages) => runtime.sendRichApi(messages.map(functionEntry)),
    blankAs: askedBlanks(window.location.search),
  });
  const ribbon = new RibbonState(manifest);
  const shortcuts = await loadShortcuts(manifest, locale === manifest.defaultLocale);
  registerServices(host, { engine, pane, ribbon, shortcuts, customFunctions, noteChange });
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
  watchClicks(engine, events);
  watchSelection(engine, events, () => runtime.sendEvent(dispatch.documentSelectionChanged, {}));
  installDataValidationAlert(engine, host.calculation);
  installClipboard(engine);
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
    counters,
    ribbon,
    runCommand: (buttonId) => runButton({ runtime, manifest, ribbon }, buttonId),
    startsAddin: startsWithWorkbook(engine),
  };
}

/**
 * The embedded Excel starts the add-in with every workbook, as after a press on its button; with `?addin=onDemand` as Excel
 * does: when the workbook says so (`Office.addin.setStartupBehavior`), else when the user opens the pane.
 */
function startsWithWorkbook(engine: Engine): boolean {
  if (!isOnDemand()) return true;
  const start = startState(
    () => openWorkbook(engine),
    () => undefined,
  );
  return start.read() === "Background";
}
