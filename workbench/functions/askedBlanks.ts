import type { BlankAs } from "./wireArgument";

/**
 * How blank cells reach custom functions: `?blanks=0` as 0, which is how Excel for Windows and Mac hands them over;
 * else null, as Excel on the web does (https://github.com/OfficeDev/office-js/issues/4702).
 */
export function askedBlanks(search: string): BlankAs {
  return new URLSearchParams(search).get("blanks") === "0" ? "zero" : "null";
}
