import { useSyncExternalStore } from "react";

import type { FaultReport } from "../faults/fault";
import type { FaultList } from "../faults/faultList";
import type { DeveloperTexts } from "./developerTexts";

interface FaultRowsProps {
  readonly texts: DeveloperTexts;
  readonly faults: FaultList;
}

/** The faults that were added, how far each has come, and how to end it. */
export function FaultRows({ texts, faults }: FaultRowsProps) {
  const reports = useSyncExternalStore(faults.subscribe, faults.list);
  if (reports.length === 0) return <p role="status">{texts.none}</p>;
  return (
    <>
      <ul className="fault-rows" aria-label={texts.faults} aria-live="polite">
        {reports.map((report) => (
          <li key={report.id} data-state={report.state}>
            <FaultRow texts={texts} faults={faults} report={report} />
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => faults.clear()}>
        {texts.clear}
      </button>
    </>
  );
}

interface FaultRowProps extends FaultRowsProps {
  readonly report: FaultReport;
}

function FaultRow({ texts, faults, report }: FaultRowProps) {
  const { id, fault, state, hits, problem } = report;
  const isOpen = state === "waiting" || state === "active";
  return (
    <>
      <strong>{texts.kinds[fault.kind]}</strong>
      <code>{detailsOf(report)}</code>
      <span className="fault-state">{`${texts.states[state]} · ${texts.met} ${hits}`}</span>
      {problem !== undefined && <span className="fault-problem">{problem}</span>}
      {fault.kind === "delay" && state === "active" && (
        <button type="button" onClick={() => faults.release(id)}>
          {texts.release}
        </button>
      )}
      {isOpen && (
        <button type="button" onClick={() => faults.cancel(id)}>
          {texts.cancel}
        </button>
      )}
    </>
  );
}

function detailsOf({ fault }: FaultReport): string {
  const { kind: _kind, ...details } = fault;
  return Object.keys(details).length === 0 ? "" : JSON.stringify(details);
}
