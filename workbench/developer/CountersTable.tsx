import { useState, useSyncExternalStore } from "react";

import type { OperationCount, RequestCounters } from "../protocol/requestCounters";
import type { DeveloperTexts } from "./developerTexts";

interface CountersTableProps {
  readonly texts: DeveloperTexts;
  readonly counters: RequestCounters;
}

type Column = keyof OperationCount;

const numbers = [
  "requests",
  "writingRequests",
  "errors",
  "bytesIn",
  "bytesOut",
  "hostTime",
] as const;

/** What the add-in's requests cost, by operation; a press on a header sorts by it. */
export function CountersTable({ texts, counters }: CountersTableProps) {
  useSyncExternalStore(counters.subscribe, counters.version);
  const [sorted, setSorted] = useState<Column>("requests");
  const rows = [...counters.operations].sort(order(sorted));
  return (
    <>
      <div className="counters">
        <table>
          <thead>
            <tr>
              {(["name", ...numbers] as const).map((column) => (
                <th
                  key={column}
                  scope="col"
                  aria-sort={column === sorted ? direction(column) : "none"}
                >
                  <button type="button" onClick={() => setSorted(column)}>
                    {texts.columns[column]}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <CountRow key={row.name} count={row} name={row.name} />
            ))}
          </tbody>
          <tfoot>
            <CountRow count={counters} name={texts.total} />
          </tfoot>
        </table>
      </div>
      <button type="button" onClick={() => counters.reset()}>
        {texts.reset}
      </button>
    </>
  );
}

interface CountRowProps {
  readonly name: string;
  readonly count: Omit<OperationCount, "name">;
}

function CountRow({ name, count }: CountRowProps) {
  return (
    <tr>
      <th scope="row" title={name}>
        {name}
      </th>
      {numbers.map((column) => (
        <td key={column}>{Math.round(count[column]).toLocaleString()}</td>
      ))}
    </tr>
  );
}

/** Names in order, numbers with the largest first. */
function order(column: Column): (one: OperationCount, other: OperationCount) => number {
  if (column === "name") return (one, other) => one.name.localeCompare(other.name);
  return (one, other) => other[column] - one[column];
}

function direction(column: Column): "ascending" | "descending" {
  return column === "name" ? "ascending" : "descending";
}
