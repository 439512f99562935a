import { tokenTypes } from "@borgar/fx";
import type { Token } from "@borgar/fx";

const isOpen = (token: Token | undefined): boolean =>
  token?.type === tokenTypes.OPERATOR && token.value === "(";
const isClose = (token: Token | undefined): boolean =>
  token?.type === tokenTypes.OPERATOR && token.value === ")";

/** Index of the first token of the operand that ends just before `index` (what a postfix `#` applies to). */
export function operandStart(tokens: readonly Token[], index: number): number {
  let at = index - 1;
  if (!isClose(tokens[at])) return at;
  for (let depth = 1; depth > 0 && at > 0;) {
    at -= 1;
    if (isClose(tokens[at])) depth += 1;
    if (isOpen(tokens[at])) depth -= 1;
  }
  return tokens[at - 1]?.type === tokenTypes.FUNCTION ? at - 1 : at;
}

/** Index of the last token of the operand that begins just after `index` (what a prefix `@` applies to). */
export function operandEnd(tokens: readonly Token[], index: number): number {
  let at = index + 1;
  while (tokens[at]?.type === tokenTypes.WHITESPACE) at += 1;
  if (tokens[at]?.type === tokenTypes.FUNCTION) at += 1;
  if (isOpen(tokens[at])) at = closingIndex(tokens, at);
  const next = tokens[at + 1];
  return next?.type === tokenTypes.OPERATOR && next.value === "#" ? at + 1 : at;
}

/** Index of the parenthesis that closes the one at `open`; the last token where none does. */
export function closingIndex(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    if (isOpen(tokens[at])) depth += 1;
    if (isClose(tokens[at])) depth -= 1;
    if (depth === 0) return at;
  }
  return tokens.length - 1;
}
