import type { Token } from "@borgar/fx";

interface OpenCall {
  readonly name: string;
  readonly arguments: Token[][];
}

/** The names that LET and LAMBDA declare anywhere in a formula, in upper case. */
export function formulaVariables(tokens: readonly Token[]): Set<string> {
  const variables = new Set<string>();
  const calls: OpenCall[] = [];
  let pending = "";
  for (const token of tokens) {
    if (token.type === "operator" && token.value === "(") {
      calls.push({ name: pending, arguments: [[]] });
    } else if (token.type === "operator" && token.value === ")") {
      const call = calls.pop();
      if (call !== undefined) declaredNames(call).forEach((name) => variables.add(name));
      calls.at(-1)?.arguments.at(-1)?.push(token);
    } else if (token.type === "operator" && token.value === ",") {
      calls.at(-1)?.arguments.push([]);
    } else if (token.type !== "whitespace") {
      calls.at(-1)?.arguments.at(-1)?.push(token);
    }
    pending = token.type === "func" ? token.value.toUpperCase().replace("_XLFN.", "") : "";
  }
  return variables;
}

function declaredNames(call: OpenCall): string[] {
  if (call.name !== "LET" && call.name !== "LAMBDA") return [];
  const declared = call.arguments
    .slice(0, -1)
    .filter((_, index) => call.name === "LAMBDA" || index % 2 === 0);
  return declared.flatMap(([only, ...rest]) =>
    only?.type === "range_named" && rest.length === 0 ? [only.value.toUpperCase()] : [],
  );
}
