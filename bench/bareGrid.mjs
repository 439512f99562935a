import { startEngine } from "../workbench/engine/startEngine";

/** The grid and formula engine of the embedded Excel with nothing around them. */
const engine = startEngine("grid", "en-US");

globalThis.workbench = {
  ready: engine.then(() => undefined),
  /** Writes values with the engine's own `setValues`; ends when they are in the cells. */
  setValues: async (rows, columns, turn) => {
    const { api } = await engine;
    const values = Array.from({ length: rows }, (_row, row) =>
      Array.from({ length: columns }, (_column, column) => row * columns + column + turn),
    );
    const sheet = api.getActiveWorkbook().getActiveSheet();
    if (sheet.getMaxRows() < rows) sheet.setRowCount(rows);
    const start = globalThis.performance.now();
    sheet.getRange(0, 0, rows, columns).setValues(values);
    return globalThis.performance.now() - start;
  },
};
