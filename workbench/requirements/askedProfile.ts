import type { ExcelProfile } from "./excelProfiles";
import { isExcelProfile } from "./excelProfiles";

/** `?as=ltsc2021` makes the page that Excel; without it, or with a name nobody knows, it is Excel on the web. */
export function askedProfile(search: string): ExcelProfile {
  const asked = new URLSearchParams(search).get("as") ?? "web";
  return isExcelProfile(asked) ? asked : "web";
}
