import { measureCalls } from "./measureCalls.mjs";
import { measureEdit } from "./measureEdit.mjs";
import { measureLibreOffice } from "./measureLibreOffice.mjs";
import { measureNative } from "./measureNative.mjs";
import { measureRangeFunctions } from "./measureRangeFunctions.mjs";
import { measureReady } from "./measureReady.mjs";
import { measureWriting } from "./measureWriting.mjs";

/** In the order in which they run. */
export const benchCases = [
  measureReady,
  measureWriting,
  measureCalls,
  measureEdit,
  measureRangeFunctions,
  measureNative,
  measureLibreOffice,
];
