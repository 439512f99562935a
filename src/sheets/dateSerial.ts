/** Excel's serial number of 1970-01-01, from which JavaScript counts. */
const epochSerial = 25569;
const millisecondsPerDay = 86_400_000;

/** The serial number of a date or of a date and time: "2026-03-01", "2026-03-01T09:30:00". Undefined if it is none. */
export function dateSerial(isoText: string): number | undefined {
  const text = isoText.includes("T") ? isoText : `${isoText}T00:00:00`;
  const milliseconds = Date.parse(`${text.replace(/Z$/u, "")}Z`);
  if (Number.isNaN(milliseconds)) return undefined;
  // Six decimals are a tenth of a second and few enough digits to come back from a file unchanged.
  return Number((milliseconds / millisecondsPerDay + epochSerial).toFixed(6));
}

/** The date of a serial number as "2026-03-01". */
export function isoDate(serial: number): string {
  const milliseconds = Math.floor(serial - epochSerial) * millisecondsPerDay;
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? String(serial) : date.toISOString().slice(0, 10);
}
