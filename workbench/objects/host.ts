import type { Calculation } from "../engine/calculation";
import type { CellArea } from "../engine/cellArea";
import type { Engine } from "../engine/startEngine";
import type { ShiftedCells } from "../events/change";
import type { EventHub } from "../events/eventHub";
import type { HostObject } from "../protocol/hostObject";
import type { RangeReferences } from "./rangeReferences";

/** What every object of the model works on. */
export interface Host {
  readonly engine: Engine;
  readonly calculation: Calculation;
  readonly events: EventHub;
  readonly references: RangeReferences;
  readonly objects: ObjectFactory;
  /** Top-level services by the name the client asks for, such as "Microsoft.ExcelServices.CustomFunctions". */
  readonly services: Map<string, () => HostObject>;
  /** Counts the request as one that changed the workbook, where the engine cannot see it. */
  noteWrite(): void;
  /** Runs what inserts or deletes cells in a way that events can tell of. */
  asShift(shifted: ShiftedCells, work: () => void): void;
}

/** Makes the objects that a range and its parents know of each other, so that their files need not import each other. */
export interface ObjectFactory {
  worksheet(sheetId: string): HostObject;
  rangeAreas(areas: readonly CellArea[]): HostObject;
  visibleView(area: CellArea): HostObject;
  tablesTouching(area: CellArea): HostObject;
  tablesWithin(area: CellArea): HostObject;
  conditionalFormats(area: CellArea): HostObject;
  dataValidation(area: CellArea): HostObject;
}
