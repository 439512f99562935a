import { finishEditing } from "../engine/finishEditing";
import { CellReader } from "../engine/readCells";
import type { CellValue } from "../engine/readCells";
import { selectArea } from "../engine/selection";
import { typeText } from "../engine/typeText";
import { openWorkbook, unitId } from "../engine/unit";
import { functionScripting } from "../functions/functionScripting";
import type { FunctionScripting } from "../functions/functionScripting";
import { faultScripting } from "../faults/faultScripting";
import type { FaultScripting } from "../faults/faultScripting";
import type { NotCarried } from "../file/notCarried";
import { areaOfArgument } from "../objects/rangeArgument";
import type { RequestCounters } from "../protocol/requestCounters";
import type { Workbench } from "./workbench";

/**
 * `window.workbench`: what tests and demos do with the page, as a user would. An address is "Sheet1!A1", or "A1" on the
 * active sheet.
 */
export interface Scripting {
  readonly ready: Promise<void>;
  readonly counters: RequestCounters;
  /** What goes wrong between the add-in and the workbook. */
  readonly faults: FaultScripting;
  readonly functions: FunctionScripting;
  /** Selects cells, after what stands in an open cell editor is entered. */
  select(address: string): Promise<void>;
  /** Types into a cell, through the grid's own editing, after an open one is entered. False: validation refused the entry. */
  typeText(address: string, text: string): Promise<boolean>;
  read(address: string): Promise<{ value: CellValue; text: string; formula: CellValue }>;
  waitForCalculation(): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  sheetNames(): Promise<readonly string[]>;
  /** The workbook as the bytes of an .xlsx. */
  save(): Promise<Uint8Array>;
  /** Opens an .xlsx in place of the workbook; tells what of it is not shown. */
  open(bytes: Uint8Array, fileName?: string): Promise<readonly NotCarried[]>;
  newWorkbook(): Promise<void>;
  /** Goes back to the workbook that was open before, as the browser keeps it. */
  openPrevious(): Promise<void>;
  /** Ends when the browser has stored the workbook as it is. */
  keep(): Promise<void>;
  /** Runs an ExecuteFunction button of the ribbon, by its id. */
  runCommand(buttonId: string): Promise<void>;
  /** The message behind a custom function's error value. */
  errorMessageAt(address: string): Promise<string | undefined>;
}

declare global {
  interface Window {
    workbench?: Scripting;
  }
}

export function installScripting(started: Promise<Workbench>, counters: RequestCounters): void {
  const area = ({ engine }: Workbench, address: string) =>
    areaOfArgument(engine, address, openWorkbook(engine).getActiveSheet().getSheetId());
  window.workbench = {
    ready: started.then(() => undefined),
    counters,
    faults: faultScripting(started.then(({ faults }) => faults)),
    functions: functionScripting(started.then(({ customFunctions }) => customFunctions.bridge)),
    select: async (address) => {
      const workbench = await started;
      await finishEditing(workbench.engine);
      selectArea(workbench.engine, area(workbench, address));
    },
    typeText: async (address, text) => {
      const workbench = await started;
      await finishEditing(workbench.engine);
      return typeText(workbench.engine, area(workbench, address), text);
    },
    read: async (address) => {
      const workbench = await started;
      const { sheetId, row, column } = area(workbench, address);
      const reader = new CellReader(workbench.engine, sheetId);
      const { value } = reader.value(row, column);
      return { value, text: reader.text(row, column), formula: reader.formula(row, column) };
    },
    waitForCalculation: async () => (await started).host.calculation.settle(),
    undo: async () => {
      openWorkbook((await started).engine).undo();
    },
    redo: async () => {
      openWorkbook((await started).engine).redo();
    },
    sheetNames: async () =>
      openWorkbook((await started).engine)
        .getSheets()
        .map((sheet) => sheet.getSheetName()),
    save: async () => (await started).document.save(),
    open: async (bytes, fileName) => (await started).document.open(bytes, fileName),
    newWorkbook: async () => (await started).document.newWorkbook(),
    openPrevious: async () => (await started).document.openPrevious(),
    keep: async () => (await started).document.keep(),
    runCommand: async (buttonId) => (await started).runCommand(buttonId),
    errorMessageAt: async (address) => {
      const workbench = await started;
      const { sheetId, row, column } = area(workbench, address);
      const place = { unitId: unitId(workbench.engine), sheetId, row, column };
      return workbench.customFunctions.bridge.errorMessageAt(place);
    },
  };
}
