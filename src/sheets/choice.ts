import { inLanguage, type Bilingual, type Language } from "../domain/bilingual";
import type { Problem } from "../domain/problem";
import { looseKey, type LooseKey } from "./looseKey";

/** A value that cells write as one of a few words. */
export interface Choice<Value> {
  readonly value: Value;
  /** How it is written. */
  readonly label: Bilingual;
  /** What is understood as well. */
  readonly alsoAccepted: readonly string[];
}

/** All words of a column that takes only a few, prepared for looking up. */
export interface Choices<Value> {
  readonly list: readonly Choice<Value>[];
  readonly values: ReadonlyMap<LooseKey, Value>;
}

export function choicesOf<Value>(list: readonly Choice<Value>[]): Choices<Value> {
  const words = list.flatMap(({ value, label, alsoAccepted }) =>
    [label.zh, label.en, ...alsoAccepted].map((word) => [looseKey(word), value] as const),
  );
  return { list, values: new Map(words) };
}

/** The value that `word` stands for, in any language, letter case and width; undefined if none. */
export function chosen<Value>(choices: Choices<Value>, word: string): Value | undefined {
  return choices.values.get(looseKey(word));
}

/** The words for all choices in one language. */
export function choiceLabels<Value>(
  choices: Choices<Value>,
  language: Language,
): readonly string[] {
  return choices.list.map(({ label }) => inLanguage(label, language));
}

/** The word for one value; what is not among the choices stays as it is. */
export function choiceLabel<Value extends string | boolean>(
  choices: Choices<Value>,
  value: Value,
  language: Language,
): string {
  const choice = choices.list.find((candidate) => candidate.value === value);
  return choice ? inLanguage(choice.label, language) : String(value);
}

/** That `word` is none of the choices. */
export function notAChoice<Value>(choices: Choices<Value>, word: string, at: string): Problem {
  const labels = [...choiceLabels(choices, "zh-CN"), ...choiceLabels(choices, "en-US")];
  return { code: "notAChoice", value: word, choices: [...new Set(labels)], at };
}
