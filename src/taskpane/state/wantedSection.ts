import type { SectionName } from "../setUp/sections";

let wanted: SectionName | undefined;

/** The section of setting up that the pane is to show next, wherever it is now. */
export const wantedSection = {
  get: (): SectionName | undefined => wanted,
  set(section: SectionName | undefined): void {
    wanted = section;
  },
};
