import type { RequestFacts } from "./requestMembers";

const namesShown = 4;

/**
 * What a request is counted as. The client carries one name of a caller's choice, `OfficeExtension.TestUtility.
 * _setCurrentTestName("build summary")`, as the header "x-test-request-name" with a running number; texts of
 * `context.trace()` stay in the page. Otherwise it is named by the members that it touches.
 */
export function operationName(headers: unknown, { members }: RequestFacts): string {
  const given = headerOf(headers, "x-test-request-name");
  if (given !== undefined) return given.replace(/\.\d+$/, "");
  if (members.length === 0) return "(objects only)";
  const shown = members.slice(0, namesShown).join(", ");
  return members.length > namesShown ? `${shown}, …` : shown;
}

/** Headers travel as one list: name, value, name, value. */
function headerOf(headers: unknown, name: string): string | undefined {
  if (!Array.isArray(headers)) return undefined;
  const list: readonly unknown[] = headers;
  const value = list[list.indexOf(name) + 1];
  return list.includes(name) && typeof value === "string" ? value : undefined;
}
