import { card } from "./card";
import { streamsCancelled } from "./streamsCancelled";

// What the page's functions are told by Excel, as text: the rules read it from cells.

/**
 * Sum of two numbers.
 * @customfunction
 * @param first A number.
 * @param second A number.
 */
export function sum(first: number, second: number): number {
  return first + second;
}

/**
 * What one argument arrives as.
 * @customfunction
 * @param value Anything.
 */
export function argument(value: unknown): string {
  return JSON.stringify(value);
}

/**
 * What an optional argument arrives as.
 * @customfunction
 * @param [value] Anything.
 */
export function optional(value: unknown): string {
  return JSON.stringify(value);
}

/**
 * What a range arrives as.
 * @customfunction
 * @param values A range.
 */
export function block(values: unknown[][]): string {
  return JSON.stringify(values);
}

/**
 * Sum of a range's numbers.
 * @customfunction
 * @param values A range.
 */
export function total(values: number[][]): number {
  return values.flat().reduce((sumSoFar, value) => sumSoFar + value, 0);
}

/**
 * The numbers from 1, one below the other.
 * @customfunction
 * @param count How many.
 */
export function numbers(count: number): number[][] {
  return Array.from({ length: count }, (_, index) => [index + 1]);
}

/**
 * A text that arrives later.
 * @customfunction
 */
export function later(): Promise<string> {
  return Promise.resolve("later");
}

/**
 * Addresses of the arguments.
 * @customfunction
 * @param first Anything.
 * @param [second] Anything.
 * @param invocation Facts about the call.
 * @requiresParameterAddresses
 */
export function addresses(
  first: unknown,
  second: unknown,
  invocation: CustomFunctions.Invocation,
): string[][] {
  return [[JSON.stringify({ values: [first, second], addresses: invocation.parameterAddresses })]];
}

/**
 * Addresses of repeating arguments.
 * @customfunction
 * @param values Anything.
 * @param invocation Facts about the call.
 * @requiresParameterAddresses
 */
export function repeated(values: unknown[], invocation: CustomFunctions.Invocation): string[][] {
  return [[JSON.stringify({ values, addresses: invocation.parameterAddresses })]];
}

/**
 * Addresses of the arguments of a streaming function.
 * @customfunction
 * @param first Anything.
 * @param [second] Anything.
 * @param invocation Facts about the call.
 * @requiresParameterAddresses
 * @streaming
 */
export function streamedAddresses(
  first: unknown,
  second: unknown,
  invocation: CustomFunctions.StreamingInvocation<string[][]>,
): void {
  invocation.setResult([
    [JSON.stringify({ values: [first, second], addresses: invocation.parameterAddresses })],
  ]);
}

/**
 * The numbers from 1, one below the other, as a stream that counts its cancellation.
 * @customfunction
 * @param count How many.
 * @param invocation Facts about the call.
 * @streaming
 */
export function streamedNumbers(
  count: number,
  invocation: CustomFunctions.StreamingInvocation<number[][]>,
): void {
  invocation.onCanceled = () => streamsCancelled.add();
  invocation.setResult(numbers(count));
}

/**
 * A person as a card, from a stream that asks for its arguments' addresses.
 * @customfunction
 * @param name What the cell shows.
 * @param invocation Facts about the call.
 * @requiresParameterAddresses
 * @streaming
 */
export function streamedCard(
  name: string,
  invocation: CustomFunctions.StreamingInvocation<Excel.EntityCellValue[][]>,
): void {
  invocation.setResult([[card(name)]]);
}

/**
 * A stream that says 1, then 2.
 * @customfunction
 * @param invocation Facts about the call.
 * @streaming
 */
export function oneThenTwo(invocation: CustomFunctions.StreamingInvocation<number>): void {
  invocation.setResult(1);
  setTimeout(() => invocation.setResult(2), 1000);
}

/**
 * An error value.
 * @customfunction
 * @param message What the cell tells about it.
 */
export function refuse(message: string): string {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message);
}

/**
 * The address of the cell that calls.
 * @customfunction
 * @param invocation Facts about the call.
 * @requiresAddress
 */
export function here(invocation: CustomFunctions.Invocation): string {
  return invocation.address ?? "";
}
