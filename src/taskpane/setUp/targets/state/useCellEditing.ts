import { useAnnounce } from "@fluentui/react-components";
import { useRef, useState, type KeyboardEvent, type RefObject } from "react";
import type { Problem } from "../../../../domain/problem";
import { problemOf } from "../../../../excel/problemOf";
import { useSetUpTexts } from "../../useSetUpTexts";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface CellEditing {
  readonly text: string;
  /** Whether what is typed replaces what was there. */
  readonly startsWhole: boolean;
  readonly isRefused: boolean;
  readonly problem: Problem | undefined;
  readonly isActive: (row: number, column: number) => boolean;
  readonly isOpen: (row: number, column: number) => boolean;
  readonly activate: (row: number, column: number) => void;
  readonly open: (row: number, column: number) => void;
  readonly type: (text: string) => void;
  readonly leave: () => void;
  readonly onCellKey: (event: KeyboardEvent, row: number, column: number) => void;
  readonly onInputKey: (event: KeyboardEvent) => void;
}

interface Draft extends CellPlace {
  readonly text: string;
  readonly isTyped: boolean;
}

export interface CellEditingSource {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly storedAt: (place: CellPlace) => string;
  readonly isTaken: (text: string) => boolean;
  readonly onSave: (place: CellPlace, text: string) => Promise<void>;
}

const steps: Readonly<Record<string, CellPlace>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/** Moving and writing in a grid by keyboard as in a sheet (https://www.w3.org/WAI/ARIA/apg/patterns/grid/). */
export function useCellEditing({
  table,
  storedAt,
  isTaken,
  onSave,
}: CellEditingSource): CellEditing {
  const { t } = useSetUpTexts();
  const { announce } = useAnnounce();
  const [active, setActive] = useState<CellPlace>({ row: 0, column: 0 });
  const [draft, setDraft] = useState<Draft>();
  const [problem, setProblem] = useState<Problem>();
  // A field that is left by a key loses the focus as well, and must not be saved twice.
  const finished = useRef<Draft>(undefined);
  const isRefused = draft !== undefined && !isTaken(draft.text);

  function focusOn(place: CellPlace): boolean {
    const at = `[data-row="${String(place.row)}"][data-column="${String(place.column)}"]`;
    const cell = table.current?.querySelector<HTMLElement>(at);
    cell?.focus();
    return cell !== null && cell !== undefined;
  }

  function start(place: CellPlace, typed?: string): void {
    setProblem(undefined);
    setDraft({ ...place, text: typed ?? storedAt(place), isTyped: typed !== undefined });
  }

  /** @returns whether the cell can be left. */
  function finish(): boolean {
    if (!draft || finished.current === draft) return true;
    if (isRefused) return false;
    finished.current = draft;
    setDraft(undefined);
    if (draft.text.trim() !== storedAt(draft)) void write(draft);
    return true;
  }

  async function write(written: Draft): Promise<void> {
    try {
      await onSave(written, written.text);
      announce(t("saved"));
    } catch (error) {
      setProblem(problemOf(error));
      setDraft({ ...written });
    }
  }

  function leaveTo(event: KeyboardEvent, { row, column }: CellPlace): void {
    if (!draft || !finish()) {
      event.preventDefault();
      return;
    }
    const from = draft;
    if (focusOn({ row: from.row + row, column: from.column + column })) event.preventDefault();
    else if (row !== 0) focusOn(from);
  }

  return {
    text: draft?.text ?? "",
    startsWhole: draft?.isTyped === false,
    isRefused,
    problem,
    isActive: (row, column) => active.row === row && active.column === column,
    isOpen: (row, column) => draft?.row === row && draft.column === column,
    activate(row, column) {
      setActive({ row, column });
    },
    open(row, column) {
      if (finish()) start({ row, column });
    },
    type(text) {
      setDraft(draft && { ...draft, text });
    },
    leave() {
      finish();
    },
    onCellKey(event, row, column) {
      if (draft || event.ctrlKey || event.metaKey || event.altKey) return;
      const step = steps[event.key];
      if (step) focusOn({ row: row + step.row, column: column + step.column });
      else if (event.key === "Enter" || event.key === "F2") start({ row, column });
      else if (event.key === "Delete" || event.key === "Backspace") start({ row, column }, "");
      else if (/^\d$/u.test(event.key)) start({ row, column }, event.key);
      else return;
      event.preventDefault();
    },
    onInputKey(event) {
      event.stopPropagation();
      if (event.key === "Enter") leaveTo(event, { row: event.shiftKey ? -1 : 1, column: 0 });
      if (event.key === "Tab") leaveTo(event, { row: 0, column: event.shiftKey ? -1 : 1 });
      if (event.key !== "Escape" || !draft) return;
      event.preventDefault();
      setDraft(undefined);
      setProblem(undefined);
      // The cell takes the focus once its field is gone.
      requestAnimationFrame(() => {
        focusOn(draft);
      });
    },
  };
}
