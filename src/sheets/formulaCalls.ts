/** A function call in a formula: what stands before its parenthesis. */
export interface FormulaCall {
  /** Where it begins and ends in the formula, its `@` and its workbook included. */
  readonly start: number;
  readonly end: number;
  /** Whether `@` reduces its result to one value. */
  readonly isIntersected: boolean;
  /** Workbook or sheet before the name, with its `!`: "'C:\Tools.xlam'!"; empty where there is none. */
  readonly qualifier: string;
  readonly name: string;
}

const text = String.raw`"(?:[^"]|"")*"`;
const quoted = String.raw`'(?:[^']|'')*'`;
const qualifier = String.raw`${quoted}!|\[[^\]]*\][^\s"'()[\]{},;+*/^&=<>!@-]*!|[^\s"'()[\]{},;+*/^&=<>!@-]+!`;
const call = String.raw`(@?)(${qualifier})?([\p{L}_][\p{L}\p{N}_.]*)(?=\()`;
const structured = String.raw`\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]`;

/** What can hold a name that is no call comes along, so that it is passed over. */
const tokens = new RegExp([text, call, quoted, structured].join("|"), "gu");

/** The function calls of a formula, in order; names in texts, sheet names and column names are none. */
export function formulaCalls(formula: string): readonly FormulaCall[] {
  return [...formula.matchAll(tokens)].flatMap((match) => {
    const [found, at = "", before = "", name] = match;
    if (name === undefined) return [];
    const { index: start } = match;
    const end = start + found.length;
    return [{ start, end, isIntersected: at !== "", qualifier: before, name }];
  });
}
