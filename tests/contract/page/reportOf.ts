import type { Rule } from "../rule";
import type { Outcome } from "../runRule";

export interface Result {
  readonly id: string;
  readonly rule: Rule;
  readonly outcome: Outcome;
}

/** The results as Markdown, to paste into an issue: what did not pass first, then a line for each rule that did. */
export function reportOf(results: readonly Result[], environment: string): string {
  const of = (kind: Outcome["kind"]) => results.filter(({ outcome }) => outcome.kind === kind);
  return [
    `**Contract rules in ${environment}**`,
    `${of("passed").length} passed, ${of("failed").length} failed, ${of("skipped").length} skipped`,
    ...section("Failed", of("failed")),
    ...section("Skipped", of("skipped")),
    ...section("Passed", of("passed")),
  ].join("\n\n");
}

function section(title: string, results: readonly Result[]): readonly string[] {
  return results.length === 0 ? [] : [`### ${title}`, results.map(line).join("\n")];
}

function line({ id, rule, outcome }: Result): string {
  if (outcome.kind === "passed") return `- \`${id}\``;
  return `- \`${id}\` ${rule.title} ([source](${rule.source})): ${outcome.message}`;
}
