/** A text as a formula writes it. */
export function formulaText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
