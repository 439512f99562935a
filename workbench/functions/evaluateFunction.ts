import { bindArguments } from "./bindArguments";
import type { CallArgument } from "./callArgument";
import type { CallBook } from "./callBook";
import type { CallResult } from "./callResult";
import { errorResult } from "./callResult";
import type { CellPlace } from "./cellPlace";
import type { CellScalar } from "./cellScalar";
import { busyError, isCellError } from "./cellScalar";
import { liftArguments } from "./liftArguments";
import type { Lift } from "./liftArguments";
import type { WireRules } from "./wireArgument";

export interface Evaluation {
  readonly book: CallBook;
  readonly rules: WireRules;
  readonly place: CellPlace;
}

const busy: CallResult = errorResult(busyError);

/**
 * A function's result in a cell as far as it is known: #BUSY! until the client has answered, also while an argument
 * is still busy, which makes nested calls wait for the inner ones.
 */
export function evaluateFunction(
  given: readonly CallArgument[],
  evaluation: Evaluation,
): CallResult {
  evaluation.book.visit(evaluation.place);
  if (given.some(isBusy)) return busy;
  const lift = liftArguments(given, evaluation.rules.metadata);
  return lift === undefined ? callOnce(given, evaluation) : callEach(lift, evaluation);
}

function isBusy(argument: CallArgument): boolean {
  const isBusyCell = (cell: CellScalar) => isCellError(cell) && cell.error === busyError;
  return argument.kind === "values" && argument.cells.some((row) => row.some(isBusyCell));
}

function callOnce(given: readonly CallArgument[], { book, rules, place }: Evaluation): CallResult {
  const binding = bindArguments(given, rules);
  if (binding.kind === "error")
    return book.note(place, errorResult(binding.error, binding.message));
  const { metadata } = rules;
  const addresses = metadata.wantsParameterAddresses ? binding.addresses : [];
  return book.use(place, { metadata, values: binding.values, addresses }).result ?? busy;
}

/** Results that are arrays themselves cannot be lifted: #VALUE! (https://github.com/OfficeDev/office-js-docs-pr/issues/2238). */
function callEach(lift: Lift, evaluation: Evaluation): CallResult {
  const messages = new Map<string, string>();
  const cells: CellScalar[][] = [];
  for (let row = 0; row < lift.rows; row += 1) {
    const line: CellScalar[] = [];
    for (let column = 0; column < lift.columns; column += 1) {
      const given = lift.argumentsAt(row, column);
      const result = given === undefined ? errorResult("#N/A") : callOnce(given, evaluation);
      const message = result.messages.get("0,0");
      if (message !== undefined) messages.set(`${String(row)},${String(column)}`, message);
      line.push(onlyCell(result));
    }
    cells.push(line);
  }
  return cells.flat().some((cell) => isCellError(cell) && cell.error === busyError)
    ? busy
    : { cells, messages };
}

function onlyCell({ cells }: CallResult): CellScalar {
  const isOne = cells.length === 1 && cells[0]?.length === 1;
  return isOne ? (cells[0]?.[0] ?? null) : { error: "#VALUE!" };
}
