import { buildReport, type BuiltReport } from "./reports/buildReport";
import { readyState } from "./readyState";

/**
 * Writes the summary of the open period, one row per employee, or refreshes it in place.
 *
 * @throws ProblemError, with nothing of the user's lost.
 */
export async function buildSummary(): Promise<BuiltReport> {
  const { index } = await readyState();
  return buildReport({ kind: "summary", language: index.assessment.settings.language });
}
