import type { CellValidation } from "../sheets/cellValidation";

/** Lets only what `validation` allows be typed into the cells; blank cells pass. */
export function validateCells(cells: Excel.Range, validation: CellValidation): void {
  const { style, title, message } = validation.alert;
  cells.dataValidation.ignoreBlanks = true;
  cells.dataValidation.rule = ruleOf(validation);
  cells.dataValidation.errorAlert = {
    showAlert: true,
    style:
      style === "stop"
        ? Excel.DataValidationAlertStyle.stop
        : Excel.DataValidationAlertStyle.warning,
    title,
    message,
  };
}

function ruleOf(validation: CellValidation): Excel.DataValidationRule {
  switch (validation.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: validation.source } };
    case "decimal":
      return {
        decimal: {
          formula1: validation.minimum,
          operator: Excel.DataValidationOperator.greaterThanOrEqualTo,
        },
      };
    case "custom":
      return { custom: { formula: validation.formula } };
  }
}
