import type { Language } from "../../../domain/bilingual";
import type { CellValue } from "../../../sheets/tableCells";

/** Excel's serial number of 1970-01-01, from which JavaScript counts. */
const epochSerial = 25569;
const millisecondsPerDay = 86_400_000;

/** A date and time as Excel stores it, in words of the pane's language; anything else as it stands. */
export function serialText(value: CellValue, language: Language): string {
  if (typeof value !== "number") return String(value);
  const date = new Date(Math.round((value - epochSerial) * millisecondsPerDay));
  // A serial number has no time zone: it is the local time of whoever wrote it.
  return new Intl.DateTimeFormat(language, {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "UTC",
  }).format(date);
}
