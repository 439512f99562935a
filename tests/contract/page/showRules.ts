import type { Outcome } from "../runRule";
import { runRule } from "../runRule";
import type { NamedRule } from "./allRules";
import { reportOf } from "./reportOf";
import type { Result } from "./reportOf";

/** Makes the page's buttons work. Rules run one after the other: they share one workbook. */
export function showRules(rules: readonly NamedRule[]): void {
  const run = element("run", HTMLButtonElement);
  const copy = element("copy", HTMLButtonElement);
  const report = element("report", HTMLTextAreaElement);
  run.disabled = false;
  run.addEventListener("click", () => {
    run.disabled = copy.disabled = true;
    void runAll(rules).then((results) => {
      report.value = reportOf(results, environment());
      run.disabled = copy.disabled = false;
      copy.focus();
    });
  });
  copy.addEventListener("click", () => {
    void copyText(report);
  });
}

/** An add-in's frame may be refused the clipboard; then the text is selected, for the keyboard. */
async function copyText(report: HTMLTextAreaElement): Promise<void> {
  const progress = element("progress", HTMLParagraphElement);
  try {
    await navigator.clipboard.writeText(report.value);
    progress.textContent = "The report is copied.";
  } catch {
    report.focus();
    report.select();
    progress.textContent = "The report is selected: copy it with Ctrl+C.";
  }
}

async function runAll(rules: readonly NamedRule[]): Promise<readonly Result[]> {
  const list = element("outcomes", HTMLOListElement);
  const progress = element("progress", HTMLParagraphElement);
  const results: Result[] = [];
  list.replaceChildren();
  for (const { id, rule } of rules) {
    progress.textContent = `${results.length + 1} of ${rules.length}: ${rule.title}`;
    const outcome = await runRule(rule);
    results.push({ id, rule, outcome });
    const item = itemOf(rule.title, outcome);
    if (outcome.kind === "failed") list.prepend(item);
    else list.append(item);
  }
  progress.textContent = summaryOf(results);
  return results;
}

function itemOf(title: string, outcome: Outcome): HTMLLIElement {
  const item = document.createElement("li");
  item.dataset["kind"] = outcome.kind;
  const kind = document.createElement("strong");
  kind.textContent = outcome.kind;
  item.append(kind, title);
  if (outcome.kind !== "passed") {
    const message = document.createElement("p");
    message.textContent = outcome.message;
    item.append(message);
  }
  return item;
}

function summaryOf(results: readonly Result[]): string {
  const count = (kind: Outcome["kind"]) =>
    results.filter(({ outcome }) => outcome.kind === kind).length;
  return `${count("passed")} passed, ${count("failed")} failed, ${count("skipped")} skipped`;
}

function environment(): string {
  const { host, platform, version } = Office.context.diagnostics;
  return `${host} ${version}, ${platform}, ${Office.context.displayLanguage}`;
}

function element<E extends HTMLElement>(id: string, type: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The page has no #${id}`);
  return found;
}
