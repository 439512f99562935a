import type { Rule } from "./rule";

export type Outcome =
  | { readonly kind: "passed" }
  | { readonly kind: "skipped"; readonly message: string }
  | { readonly kind: "failed"; readonly message: string };

/** Runs a rule, unless this Excel says that it lacks what the rule needs. */
export async function runRule({ requires, run }: Rule): Promise<Outcome> {
  const [set = "", version = ""] = requires.split(" ");
  if (!Office.context.requirements.isSetSupported(set, version)) {
    return { kind: "skipped", message: `needs ${requires}` };
  }
  try {
    await run();
    return { kind: "passed" };
  } catch (error) {
    return { kind: "failed", message: messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  if (!(error instanceof OfficeExtension.Error)) return String(error);
  const { errorLocation } = error.debugInfo;
  return `${error.code} at ${errorLocation ?? "?"}: ${error.message}`;
}
