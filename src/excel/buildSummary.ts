import type { BuiltReport } from "./reports/buildReport";
import { readyState } from "./readyState";

/**
 * Writes the summary of the open period, one row per employee, or refreshes it in place. What plans and writes reports loads when the first one
 * is asked for.
 *
 * @throws ProblemError, with nothing of the user's lost.
 */
export async function buildSummary(): Promise<BuiltReport> {
  const { buildReport } = await import(
    /* webpackChunkName: "reportBuild" */ "./reports/buildReport"
  );
  const { index } = await readyState();
  return buildReport({ kind: "summary", language: index.assessment.settings.language });
}
