import { useState, type KeyboardEvent } from "react";

export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridKeys {
  /** The one cell that the Tab key reaches. */
  readonly active: GridPlace;
  /** Whether keys have moved there: then the focus follows. */
  readonly isMoved: boolean;
  readonly setActive: (place: GridPlace) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const pageRows = 10;

/** Moves through a grid by keys (w3.org/WAI/ARIA/apg/patterns/grid). */
export function useGridKeys({ rows, columns }: { rows: number; columns: number }): GridKeys {
  const [{ place, isMoved }, setState] = useState({ place: { row: 0, column: 0 }, isMoved: false });
  const active = within(place, rows, columns);
  return {
    active,
    isMoved,
    setActive: (next) => {
      setState({ place: next, isMoved: false });
    },
    onKeyDown: (event) => {
      const isInHead = event.target instanceof HTMLButtonElement;
      const next = isInHead ? undefined : moved(active, event, { rows, columns });
      if (!next) return;
      event.preventDefault();
      setState({ place: within(next, rows, columns), isMoved: true });
    },
  };
}

function moved(
  { row, column }: GridPlace,
  { key, ctrlKey }: KeyboardEvent,
  { rows, columns }: { rows: number; columns: number },
): GridPlace | undefined {
  switch (key) {
    case "ArrowUp":
      return { row: row - 1, column };
    case "ArrowDown":
      return { row: row + 1, column };
    case "ArrowLeft":
      return { row, column: column - 1 };
    case "ArrowRight":
      return { row, column: column + 1 };
    case "PageUp":
      return { row: row - pageRows, column };
    case "PageDown":
      return { row: row + pageRows, column };
    case "Home":
      return { row: ctrlKey ? 0 : row, column: 0 };
    case "End":
      return { row: ctrlKey ? rows - 1 : row, column: columns - 1 };
    default:
      return undefined;
  }
}

function within({ row, column }: GridPlace, rows: number, columns: number): GridPlace {
  return { row: clamp(row, rows), column: clamp(column, columns) };
}

function clamp(at: number, count: number): number {
  return Math.max(0, Math.min(at, count - 1));
}
