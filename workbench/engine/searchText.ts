/** `Excel.SearchCriteria` and `Excel.ReplaceCriteria` without the direction. */
export interface SearchCriteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
}

/**
 * The pattern that finds `text` as Excel's own search does: ? is any sign, * any number of them, ~ takes the meaning from
 * the sign behind it (https://support.microsoft.com/office/find-or-replace-text-and-numbers-on-a-worksheet-0e304ca5-ecef-4808-b90f-fdb42f892e90).
 */
export function searchPattern(text: string, criteria: SearchCriteria): RegExp {
  const source = text.replace(/~[?*~]|[?*]|[\\^$.|+()[\]{}]/g, (sign) => {
    if (sign === "?") return "[\\s\\S]";
    if (sign === "*") return "[\\s\\S]*?";
    return `\\${sign.at(-1) ?? ""}`;
  });
  const whole = criteria.completeMatch ? `^(?:${source.replaceAll("*?", "*")})$` : source;
  return new RegExp(whole, criteria.matchCase ? "gu" : "giu");
}

/** The text with every match replaced; undefined when there is none. */
export function replaceText(
  text: string,
  pattern: RegExp,
  replacement: string,
): string | undefined {
  const replaced = text.replace(pattern, () => replacement);
  return text.search(pattern) < 0 ? undefined : replaced;
}
