import type { PaneViewName } from "./paneView";

/** The element that shows the chosen view. */
export const panelId = "view";

export function tabId(name: PaneViewName): string {
  return `tab-${name}`;
}
