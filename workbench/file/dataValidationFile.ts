import type { ComparisonOperator } from "./conditionalFormatFile";
import type { GridArea } from "./gridArea";

/** One data validation. Formulas have the leading `=` and are relative to the first cell of the first area. */
export interface DataValidationFile {
  readonly areas: readonly GridArea[];
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: ErrorAlert;
  readonly prompt: Prompt;
}

export type ValidationRule =
  | { readonly kind: "list"; readonly source: string; readonly inCellDropDown: boolean }
  | { readonly kind: "custom"; readonly formula: string }
  | {
      readonly kind: ComparedKind;
      readonly operator: ComparisonOperator;
      readonly formula1: string;
      readonly formula2?: string;
    };

export type ComparedKind = "wholeNumber" | "decimal" | "textLength" | "date" | "time";

export interface ErrorAlert {
  readonly showAlert: boolean;
  readonly style: "Stop" | "Warning" | "Information";
  readonly title: string;
  readonly message: string;
}

export interface Prompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

/** What Excel uses for a rule that says nothing about it (Excel.DataValidationErrorAlert, Excel.DataValidationPrompt). */
export const defaultErrorAlert: ErrorAlert = {
  showAlert: true,
  style: "Stop",
  title: "",
  message: "",
};

export const noPrompt: Prompt = { showPrompt: true, title: "", message: "" };
