import { officeContext } from "../officeContext";

/** What the pane remembers on this computer, in this browser; never anything about employees. */
export type PreferenceName = "language" | "raterName" | "raterGroup";

export function readPreference(name: PreferenceName): string | undefined {
  try {
    return localStorage.getItem(storageKey(name)) ?? undefined;
  } catch {
    // A browser may refuse storage to a frame of another site; then nothing is remembered.
    return undefined;
  }
}

export function writePreference(name: PreferenceName, value: string): void {
  try {
    localStorage.setItem(storageKey(name), value);
  } catch {
    // As above: the choice lasts as long as the pane.
  }
}

/** Excel on the web keeps storage apart by a partition key (learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings). */
function storageKey(name: PreferenceName): string {
  return `${officeContext().partitionKey ?? ""}competency.${name}`;
}
