const fullWidth = /[\u1100-\u11FF\u2E80-\uA4CF\uAC00-\uD7FF\uF900-\uFAFF\uFF00-\uFF60]/u;
const padding = 10;

/** About how wide a text is in Excel's standard 11-point font, in points, with room around it. */
export function textWidth(text: string): number {
  const widths = Array.from(text, (character) => (fullWidth.test(character) ? 11.5 : 6.2));
  return padding + widths.reduce((sum, width) => sum + width, 0);
}

/** About how many lines a text takes in a column: Chinese breaks anywhere, other words stay whole. */
export function lineCount(text: string, columnWidth: number): number {
  return text
    .split("\n")
    .map((line) => wrappedLines(line, columnWidth))
    .reduce((sum, lines) => sum + lines, 0);
}

function wrappedLines(line: string, columnWidth: number): number {
  const pieces =
    line.match(/[\u2E80-\uA4CF\uFF00-\uFF60]|[^\s\u2E80-\uA4CF\uFF00-\uFF60]+\s*/gu) ?? [];
  let lines = 1;
  let current = "";
  for (const piece of pieces) {
    const isFull = current !== "" && textWidth((current + piece).trimEnd()) > columnWidth;
    if (isFull) lines += 1;
    current = isFull ? piece : current + piece;
  }
  return lines;
}
