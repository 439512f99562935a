import type { FunctionParameter } from "./functionMetadata";

/** What the formula bar tells about an argument: with the values that may be chosen, as Excel writes them (value, dash, name). */
export function argumentHelp({ name, description, choices }: FunctionParameter): {
  readonly detail: string;
  readonly example: string;
} {
  const listed = choices.map((choice) => `${JSON.stringify(choice.value)} - ${choice.name}`);
  const [first] = choices;
  return {
    detail: [description, ...listed].join(" · "),
    example: first === undefined ? name : JSON.stringify(first.value),
  };
}
