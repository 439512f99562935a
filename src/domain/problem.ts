import type { NoAgreement } from "./agreement/agreement";

/**
 * Something wrong that a person can put right. `at` names cells ("Ratings!F12"); it is absent where
 * the value comes from an argument and not from one of our tables.
 * The sentence for each code, with the fix, is in `src/locales`.
 */
export type Problem =
  | { readonly code: "notSetUp" }
  | { readonly code: "tableMissing"; readonly table: string }
  | { readonly code: "tableNotOurs"; readonly table: string; readonly at: string }
  | { readonly code: "columnMissing"; readonly table: string; readonly column: string }
  | { readonly code: "columnTwice"; readonly table: string; readonly column: string }
  | {
      readonly code: "keyTwice";
      readonly table: string;
      readonly key: string;
      readonly at: readonly string[];
    }
  | {
      readonly code: "keyEmpty";
      readonly table: string;
      readonly column: string;
      readonly at: string;
    }
  | { readonly code: "rowGone"; readonly table: string; readonly key: string }
  | { readonly code: "rowTwice"; readonly table: string; readonly key: string }
  | { readonly code: "keyTaken"; readonly table: string; readonly key: string }
  | { readonly code: "cellError"; readonly value: string; readonly at: string }
  | { readonly code: "notANumber"; readonly value: string; readonly at: string }
  | { readonly code: "negativeWeight"; readonly value: number; readonly at: string }
  | {
      readonly code: "notAChoice";
      readonly value: string;
      readonly choices: readonly string[];
      readonly at: string;
    }
  | { readonly code: "scoreNotANumber"; readonly value: string; readonly at: string }
  | {
      readonly code: "scoreOffScale";
      readonly value: number;
      readonly from: number;
      readonly to: number;
      readonly at: string;
    }
  | {
      readonly code: "targetOffScale";
      readonly value: number;
      readonly from: number;
      readonly to: number;
      readonly at: string;
    }
  | {
      readonly code: "badThreshold";
      readonly value: string;
      readonly standard: number;
      readonly at: string;
    }
  | { readonly code: "bandsOutOfOrder"; readonly at: string }
  | { readonly code: "noBands" }
  | { readonly code: "unknownEmployee"; readonly value: string; readonly at?: string }
  | { readonly code: "unknownCompetency"; readonly value: string; readonly at?: string }
  | { readonly code: "unknownPeriod"; readonly value: string; readonly at?: string }
  | { readonly code: "ambiguousName"; readonly value: string; readonly ids: readonly string[] }
  | { readonly code: "allWeightsZero" }
  | { readonly code: "noOpenPeriod" }
  | { readonly code: "noPeriods" }
  | { readonly code: "versionMissing"; readonly period: string; readonly modelVersion: string }
  | {
      readonly code: "sizeMismatch";
      readonly argument: string;
      readonly size: string;
      readonly expected: string;
    }
  | {
      readonly code: "argumentNotANumber";
      readonly argument: string;
      readonly value: string;
      readonly at: string;
    }
  | {
      readonly code: "argumentNumberAsText";
      readonly argument: string;
      readonly value: string;
      readonly at: string;
    }
  | {
      readonly code: "argumentNegative";
      readonly argument: string;
      readonly value: number;
      readonly at: string;
    }
  | {
      readonly code: "argumentOffScale";
      readonly argument: string;
      readonly value: number;
      readonly from: number;
      readonly to: number;
      readonly at: string;
    }
  | {
      readonly code: "argumentNotAChoice";
      readonly argument: string;
      readonly value: string;
      readonly choices: readonly string[];
    }
  | { readonly code: "resultTooLarge" }
  | { readonly code: "agreementUndefined"; readonly reason: NoAgreement }
  | { readonly code: "tooManyComparisons"; readonly comparisons: number; readonly limit: number }
  | { readonly code: "sheetNameTaken"; readonly sheet: string }
  | { readonly code: "nameTaken"; readonly name: string }
  | { readonly code: "sheetProtected"; readonly sheet: string }
  | { readonly code: "accessDenied" }
  | { readonly code: "editingCell" }
  | { readonly code: "excelBusy" }
  | { readonly code: "sessionEnded" }
  | { readonly code: "excelRefused"; readonly excelCode: string; readonly message: string }
  | { readonly code: "unexpected"; readonly message: string };
