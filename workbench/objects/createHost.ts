import type { Calculation } from "../engine/calculation";
import { runAsOneStep } from "../engine/runAsOneStep";
import type { Engine } from "../engine/startEngine";
import { containsArea } from "../engine/cellArea";
import { tableArea, tablesTouching } from "../engine/tables";
import type { ShiftedCells } from "../events/change";
import type { EventHub } from "../events/eventHub";
import type { HostObject } from "../protocol/hostObject";
import { runBatch } from "../protocol/runBatch";
import type { BatchHost } from "../protocol/runBatch";
import type { RequestBody, ResponseBody } from "../protocol/wire";
import { ConditionalFormatCollectionHost } from "./conditionalFormatCollectionHost";
import { DataValidationHost } from "./dataValidationHost";
import type { Host } from "./host";
import { PlacedObject } from "./placedObject";
import { RangeAreasHost } from "./rangeAreasHost";
import { RangeHost } from "./rangeHost";
import { RangeReferences } from "./rangeReferences";
import { RangeViewHost } from "./rangeViewHost";
import { TableScopedCollectionHost } from "./tableScopedCollectionHost";
import { WorkbookHost } from "./workbookHost";
import { WorksheetHost } from "./worksheetHost";

export interface HostParts {
  readonly engine: Engine;
  readonly calculation: Calculation;
  readonly events: EventHub;
  noteWrite(): void;
  asShift(shifted: ShiftedCells, work: () => void): void;
}

/** The object model over an engine. */
export function createHost(parts: HostParts): Host {
  const host: Host = {
    ...parts,
    noteWrite: () => parts.noteWrite(),
    references: new RangeReferences(),
    services: new Map(),
    objects: {
      worksheet: (sheetId) => new WorksheetHost(host, sheetId),
      rangeAreas: (areas) => new RangeAreasHost(host, areas),
      visibleView: (area) => new RangeViewHost(host, area),
      tablesTouching: (area) =>
        new TableScopedCollectionHost(host, tablesTouching(parts.engine, area)),
      tablesWithin: (area) =>
        new TableScopedCollectionHost(
          host,
          tablesTouching(parts.engine, area).filter((table) =>
            containsArea(area, tableArea(table)),
          ),
        ),
      conditionalFormats: (area) => new ConditionalFormatCollectionHost(host, area),
      dataValidation: (area) => new DataValidationHost(host, area),
    },
  };
  return host;
}

/** Runs one request of the add-in on the object model; all it changes is one step of undo. */
export function runRequest(host: Host, body: RequestBody): Promise<ResponseBody> {
  return runAsOneStep(host.engine, () => runBatch(body, batchHost(host)));
}

function batchHost(host: Host): BatchHost {
  return {
    root: new WorkbookHost(host),
    service: (name) => host.services.get(name)?.(),
    reference: (id) => keptRange(host, id),
    current: (object) => currentRange(host, object),
    settle: () => host.calculation.settle(),
    identify: (object, retention) => ({
      ...object.identity(),
      ...referenceOf(host, object, retention),
    }),
  };
}

/** A kept range where its cells are by now. */
function keptRange(host: Host, id: string): HostObject | undefined {
  const kept = host.references.find(id);
  const [area] = kept?.areas ?? [];
  if (kept === undefined || area === undefined) return undefined;
  const object =
    kept.typeName === "Range" ? new RangeHost(host, area) : new RangeAreasHost(host, kept.areas);
  host.references.name(object, id);
  return object;
}

/** A range that was met before, where it is kept and its cells have moved meanwhile. */
function currentRange(host: Host, object: HostObject): HostObject {
  if (!(object instanceof PlacedObject) || host.references.isCurrent(object)) return object;
  return keptRange(host, host.references.idOf(object) ?? "") ?? object;
}

/** Ranges have no id of their own: the client keeps them by a reference, when it asked for one. */
function referenceOf(host: Host, object: HostObject, retention: "keep" | "release") {
  if (!(object instanceof PlacedObject)) return {};
  const id = retention === "keep" ? host.references.keep(object) : host.references.idOf(object);
  return id === undefined ? {} : { _ReferenceId: id };
}
