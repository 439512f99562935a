import { focusGrid } from "../engine/focusGrid";
import type { Engine } from "../engine/startEngine";
import type { AddinRuntime } from "./addinRuntime";
import type { PaneState } from "./paneState";

interface Areas {
  readonly engine: Engine;
  readonly runtime: AddinRuntime;
  readonly pane: PaneState;
}

/**
 * F6 goes from one area of the window to the next, as in Excel: ribbon, grid, pane; with Shift back
 * (support.microsoft.com/office/keyboard-shortcuts-in-excel-1798d9d5-842a-42b8-9c99-9b7213f0040f). The add-in's page
 * tells itself when Ctrl+F6 or Tab leaves it.
 */
export function installAreaKeys(areas: Areas): void {
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      event.stopPropagation();
      leaveArea(areas, event.shiftKey);
    },
    { capture: true },
  );
}

function leaveArea({ engine, runtime, pane }: Areas, isBackwards: boolean): void {
  const isOutsideGrid = document.activeElement?.closest(".title-bar, .ribbon-tabs, .ribbon, .pane");
  if (isOutsideGrid) focusGrid(engine);
  else if (isBackwards || !pane.isOpen()) focusRibbon();
  else runtime.focus();
}

function focusRibbon(): void {
  document.querySelector<HTMLElement>(".ribbon-tab[aria-selected=true]")?.focus();
}
