import type { Problem } from "../domain/problem";

/** The cells a problem is about, none when it is about no cell. */
export function problemCells(problem: Problem): readonly string[] {
  if (!("at" in problem)) return [];
  return [problem.at].flat().filter((cell) => cell !== "");
}
