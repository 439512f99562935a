import { editingEnded, isEditing } from "../engine/editing";
import { focusGrid } from "../engine/focusGrid";
import type { Engine } from "../engine/startEngine";
import { openWorkbook } from "../engine/unit";
import type { ChangeTracker } from "../events/changeTracker";
import type { ChangeOrigin } from "../faults/changeOrigin";
import { FaultList } from "../faults/faultList";
import { workbookEffects } from "../faults/workbookEffects";
import type { AddinManifest } from "../manifest/addinManifest";
import { runRequest } from "../objects/createHost";
import type { Host } from "../objects/host";
import type { RequestCounters } from "../protocol/requestCounters";
import { RichApi } from "../protocol/richApi";
import type { RequestBody } from "../protocol/wire";
import { AddinRuntime } from "./addinRuntime";
import { DocumentCopies } from "./documentCopies";
import { runWacRequest, wacPartition } from "./runWacRequest";

interface ConnectionParts {
  readonly engine: Engine;
  readonly host: Host;
  readonly tracker: ChangeTracker;
  readonly origin: ChangeOrigin;
  readonly manifest: AddinManifest;
  readonly locale: string;
  readonly counters: RequestCounters;
  readonly noteChange: () => void;
  /** The workbook as the bytes of its file. */
  readonly save: () => Promise<Uint8Array>;
}

export interface AddinConnection {
  readonly runtime: AddinRuntime;
  readonly faults: FaultList;
}

/** The add-in's page, its requests to the workbook, and the faults in between. */
export function connectAddin(parts: ConnectionParts): AddinConnection {
  const { engine, host, tracker, origin, manifest, locale, counters, noteChange, save } = parts;
  const faults = new FaultList(
    workbookEffects({
      host,
      engine,
      tracker,
      origin,
      runtime: {
        closeChannel: () => runtime.closeChannel(),
        openChannel: () => runtime.openChannel(),
        restart: () => runtime.restart(),
      },
    }),
  );
  const richApi = new RichApi({
    counters,
    gate: faults,
    isEditing: () => isEditing(engine),
    editingEnded: () => editingEnded(engine),
    run: (body, partition) => runAsAddin(parts, body, partition),
  });
  const runtime = new AddinRuntime({
    manifest,
    locale,
    richApi,
    settings: (): unknown => openWorkbook(engine).getCustomMetadata()?.["officeSettings"],
    saveSettings: (officeSettings) => {
      const custom = openWorkbook(engine).getCustomMetadata();
      openWorkbook(engine).setCustomMetadata({ ...custom, officeSettings });
      noteChange();
    },
    workbookName: () => openWorkbook(engine).getName(),
    leave: () => focusGrid(engine),
    copies: new DocumentCopies(save),
  });
  return { runtime, faults };
}

async function runAsAddin(
  { host, tracker }: ConnectionParts,
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
