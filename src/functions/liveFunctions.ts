import { readArguments } from "./argument";
import { startLive } from "./startLive";

/**
 * Effective score of employees in competencies, from the Ratings table of this workbook. Changes by itself when a rating changes.
 * @customfunction SCORE
 * @helpurl https://localhost:3000/functions.html#score
 * @param [employee] Employee ID or name; a range runs down; left out or "*", all employees.
 * @param [competency] Competency code or name; a range runs across; left out or "*", all competencies.
 * @param [period] Period; left out, the open one.
 * @param invocation Streaming invocation.
 * @requiresAddress
 * @requiresParameterAddresses
 * @streaming
 */
export function score(
  employee: unknown[][],
  competency: unknown[][],
  period: unknown[][],
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  const given = readArguments({ employee, competency, period }, invocation);
  startLive(invocation, ({ scoreCells }, index) => scoreCells(index, given));
}

/**
 * Weighted total of employees over the competencies that were rated. Changes by itself when a rating changes.
 * @customfunction TOTAL
 * @helpurl https://localhost:3000/functions.html#total
 * @param [employee] Employee ID or name; a range runs down; left out or "*", all employees.
 * @param [period] Period; left out, the open one.
 * @param invocation Streaming invocation.
 * @requiresAddress
 * @requiresParameterAddresses
 * @streaming
 */
export function total(
  employee: unknown[][],
  period: unknown[][],
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  const given = readArguments({ employee, period }, invocation);
  startLive(invocation, ({ totalCells }, index) => totalCells(index, given));
}

/**
 * Target of an employee's role and grade in competencies. Changes by itself when a target, role or grade changes.
 * @customfunction TARGET
 * @helpurl https://localhost:3000/functions.html#target
 * @param [employee] Employee ID or name; a range runs down; left out or "*", all employees.
 * @param [competency] Competency code or name; a range runs across; left out or "*", all competencies.
 * @param [period] Period; left out, the open one.
 * @param invocation Streaming invocation.
 * @requiresAddress
 * @requiresParameterAddresses
 * @streaming
 */
export function target(
  employee: unknown[][],
  competency: unknown[][],
  period: unknown[][],
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  const given = readArguments({ employee, competency, period }, invocation);
  startLive(invocation, ({ targetCells }, index) => targetCells(index, given));
}

/**
 * Employee IDs downward, in the order of the Employees table: the row headers of SCORE and TARGET.
 * @customfunction ROSTER
 * @helpurl https://localhost:3000/functions.html#roster
 * @param [period] Period; left out, the open one.
 * @param invocation Streaming invocation.
 * @requiresAddress
 * @requiresParameterAddresses
 * @streaming
 */
export function roster(
  period: unknown[][],
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  const given = readArguments({ period }, invocation);
  startLive(invocation, ({ rosterCells }, index) => rosterCells(index, given.period));
}

/**
 * Competency codes across, of the model that holds in the period: the column headers of SCORE and TARGET.
 * @customfunction CODES
 * @helpurl https://localhost:3000/functions.html#codes
 * @param [period] Period; left out, the open one.
 * @param invocation Streaming invocation.
 * @requiresAddress
 * @requiresParameterAddresses
 * @streaming
 */
export function codes(
  period: unknown[][],
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  const given = readArguments({ period }, invocation);
  startLive(invocation, ({ codeCells }, index) => codeCells(index, given.period));
}

/**
 * Competency weights across, in the order of CODES.
 * @customfunction WEIGHTS
 * @helpurl https://localhost:3000/functions.html#weights
 * @param [period] Period; left out, the open one.
 * @param invocation Streaming invocation.
 * @requiresAddress
 * @requiresParameterAddresses
 * @streaming
 */
export function weights(
  period: unknown[][],
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  const given = readArguments({ period }, invocation);
  startLive(invocation, ({ weightCells }, index) => weightCells(index, given.period));
}

/**
 * One employee competency by competency: score, band, target, gap, weight share and contribution, with a total row.
 * @customfunction PROFILE
 * @helpurl https://localhost:3000/functions.html#profile
 * @param employee Employee ID or name.
 * @param [period] Period; left out, the open one.
 * @param invocation Streaming invocation.
 * @requiresAddress
 * @requiresParameterAddresses
 * @streaming
 */
export function profile(
  employee: unknown[][],
  period: unknown[][],
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  const given = readArguments({ employee, period }, invocation);
  startLive(invocation, ({ profileCells }, index) => profileCells(index, given));
}

/**
 * How an employee's weighted total came about, line by line.
 * @customfunction EXPLAIN
 * @helpurl https://localhost:3000/functions.html#explain
 * @param employee Employee ID or name.
 * @param [period] Period; left out, the open one.
 * @param invocation Streaming invocation.
 * @requiresAddress
 * @requiresParameterAddresses
 * @streaming
 */
export function explain(
  employee: unknown[][],
  period: unknown[][],
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  const given = readArguments({ employee, period }, invocation);
  startLive(invocation, ({ explainCells }, index) => explainCells(index, given));
}

/**
 * What an employee can do next: competencies below target by weighted shortfall, each with the behaviours of the next band.
 * @customfunction NEXTSTEPS
 * @helpurl https://localhost:3000/functions.html#nextsteps
 * @param employee Employee ID or name.
 * @param [period] Period; left out, the open one.
 * @param [count] How many competencies to show; left out, all that are below target.
 * @param invocation Streaming invocation.
 * @requiresAddress
 * @requiresParameterAddresses
 * @streaming
 */
export function nextSteps(
  employee: unknown[][],
  period: unknown[][],
  count: unknown[][],
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  const given = readArguments({ employee, period, count }, invocation);
  startLive(invocation, ({ nextStepCells }, index) => nextStepCells(index, given));
}
