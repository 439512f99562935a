import { LexerTreeBuilder } from "@univerjs/engine-formula";

interface LexerInternals {
  _resetTemp: (this: LexerInternals) => void;
  _squareBracketState: number;
}

let isRepaired = false;

/**
 * Univer 0.25.1's lexer starts each formula with `_resetTemp`, which forgets the count of open square brackets: after
 * one formula with an unclosed bracket (`=SUM(T[W'#])` as the user types it) every later formula is #NAME?.
 */
export function repairLexer(): void {
  if (isRepaired) return;
  isRepaired = true;
  const lexer = LexerTreeBuilder.prototype as unknown as LexerInternals;
  const reset = lexer._resetTemp;
  lexer._resetTemp = function resetAll(this: LexerInternals) {
    reset.call(this);
    this._squareBracketState = 0;
  };
}
