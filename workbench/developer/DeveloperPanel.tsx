import "./developer.css";

import { useEffect, useRef, useState } from "react";

import type { EngineLocale } from "../engine/startEngine";
import type { FaultList } from "../faults/faultList";
import type { RequestCounters } from "../protocol/requestCounters";
import { CountersTable } from "./CountersTable";
import { developerTexts } from "./developerTexts";
import { FaultForm } from "./FaultForm";
import { FaultRows } from "./FaultRows";

interface DeveloperPanelProps {
  readonly locale: EngineLocale;
  readonly faults: FaultList;
  readonly counters: RequestCounters;
}

/** What goes wrong on purpose, and what requests cost: shown by Ctrl+Alt+D or `?developer`. */
export function DeveloperPanel({ locale, faults, counters }: DeveloperPanelProps) {
  const texts = developerTexts(locale);
  const [isOpen, setOpen] = useState(isAskedFor);
  const panel = useRef<HTMLElement>(null);
  useToggleKey(() => setOpen((before) => !before));
  useEffect(() => {
    if (isOpen && !isAskedFor()) panel.current?.focus();
  }, [isOpen]);
  if (!isOpen) return null;
  return (
    <section className="developer" aria-label={texts.title} tabIndex={-1} ref={panel}>
      <div className="developer-part">
        <h2>{texts.faults}</h2>
        <FaultForm texts={texts} onAdd={(fault) => void faults.add(fault)} />
        <FaultRows texts={texts} faults={faults} />
      </div>
      <div className="developer-part">
        <h2>{texts.requests}</h2>
        <CountersTable texts={texts} counters={counters} />
      </div>
      <button
        type="button"
        className="developer-close"
        aria-label={texts.close}
        onClick={() => setOpen(false)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="m3.5 3.5 9 9m0-9-9 9" stroke="currentColor" strokeWidth="1.3" />
        </svg>
      </button>
    </section>
  );
}

function isAskedFor(): boolean {
  return new URLSearchParams(window.location.search).has("developer");
}

function useToggleKey(toggle: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.ctrlKey || !event.altKey || event.code !== "KeyD") return;
      event.preventDefault();
      toggle();
    };
    window.addEventListener("keydown", onKeyDown, { capture: true });
    return () => window.removeEventListener("keydown", onKeyDown, { capture: true });
  });
}
