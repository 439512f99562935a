import { measureCalls } from "./measureCalls.mjs";
import { measureEdit } from "./measureEdit.mjs";
import { measureReady } from "./measureReady.mjs";
import { measureWriting } from "./measureWriting.mjs";

/** In the order in which they run. */
export const benchCases = [measureReady, measureWriting, measureCalls, measureEdit];
