import { startEngine } from "../workbench/engine/startEngine";

/** The grid and formula engine of the embedded Excel with nothing around them. */
const engine = startEngine("grid", "en-US");

const formula = { f: "=ABS($C$1)" };

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
  /** Writes `=ABS($C$1)` so often; ends when all are calculated. */
  setFormulas: async (count) => {
    const { api } = await engine;
    const sheet = api.getActiveWorkbook().getActiveSheet();
    if (sheet.getMaxRows() < count) sheet.setRowCount(count);
    sheet.getRange(0, 1, count, 1).setValues(Array.from({ length: count }, () => [formula]));
    await api.getFormula().onCalculationResultApplied();
  },
  /** Changes the cell that all of them depend on; ends when their results are in the cells. */
  editShared: async (value) => {
    const { api } = await engine;
    const sheet = api.getActiveWorkbook().getActiveSheet();
    const start = globalThis.performance.now();
    sheet.getRange("C1").setValue(value);
    await api.getFormula().onCalculationResultApplied();
    return globalThis.performance.now() - start;
  },
};
