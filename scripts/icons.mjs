/**
 * The icons as SVG for one size. Every edge is rounded to a whole pixel of that size, because a small
 * icon that is only scaled down blurs.
 */
const bandColors = ["#c2410c", "#e8a33d", "#6aaed6", "#1d5fa6"];
const ink = "#5c6670";
const accent = "#1d5fa6";
const paper = "#ffffff";
const gridLine = "#c3ccd5";

export const ribbonSizes = [16, 20, 24, 32, 40, 48, 64, 80];

export const icons = [
  { name: "app", sizes: [...ribbonSizes, 128], draw: bars },
  { name: "pane", sizes: ribbonSizes, draw: pane },
  { name: "setup", sizes: ribbonSizes, draw: setUp },
  { name: "summary", sizes: ribbonSizes, draw: summary },
  { name: "repair", sizes: ribbonSizes, draw: repair },
  { name: "convert", sizes: ribbonSizes, draw: convert },
];

/** Four ascending bars: the four bands of an anchored scale. */
function bars(size) {
  const gap = Math.max(1, Math.round(size / 16));
  const width = Math.floor((size - 3 * gap) / 4);
  const left = Math.floor((size - 4 * width - 3 * gap) / 2);
  const heights = [0.3, 0.5, 0.72, 0.94].map((share) => Math.round(share * size));
  const foot = size - Math.round(size / 32);
  return heights.map((height, index) =>
    rectangle(left + index * (width + gap), foot - height, width, height, bandColors[index]),
  );
}

/** A sheet with a pane on its right that holds a list of choices, one of them picked. */
function pane(size) {
  const at = gridOf(size);
  const line = at(1);
  const [left, top, right, bottom, split] = [at(0.5), at(1.5), at(15.5), at(14.5), at(6)];
  const rows = [at(3.6), at(7.2), at(10.8)];
  const dot = at(2);
  const text = split + line + at(1) + dot + at(0.8);
  return [
    rectangle(left, top, right - left, bottom - top, ink),
    rectangle(left + line, top + line, split - left - line, bottom - top - 2 * line, paper),
    rectangle(split + line, top + line, right - split - 2 * line, bottom - top - 2 * line, accent),
    ...rows.map((row) => rectangle(split + line + at(1), row, dot, dot, paper)),
    ...rows.map((row) => rectangle(text, row, right - line - at(0.6) - text, dot, "#b9d3ec")),
    rectangle(text, rows[1], right - line - at(0.6) - text, dot, bandColors[1]),
  ];
}

/** An empty table with a plus. */
function setUp(size) {
  const at = gridOf(size);
  const [centre, radius] = [at(11.5), at(4.5)];
  const stroke = Math.max(2, at(1.5));
  const arm = at(5.5) + ((at(5.5) - stroke) % 2);
  const [middle, end] = [centre - stroke / 2, centre - arm / 2];
  return [
    ...table(size, [paper, paper, paper, paper, paper, paper, paper, paper, paper]),
    `<circle cx="${centre}" cy="${centre}" r="${radius}" fill="#1a7f37"/>`,
    rectangle(Math.round(middle), Math.round(end), stroke, arm, paper),
    rectangle(Math.round(end), Math.round(middle), arm, stroke, paper),
  ];
}

/** A table whose cells show bands. */
function summary(size) {
  const [low, basic, good, best] = bandColors;
  return table(size, [best, good, basic, good, best, low, basic, good, best]);
}

/** A table, one cell of it wrong, with a tick. */
function repair(size) {
  const at = gridOf(size);
  const [centre, radius] = [at(11.5), at(4.5)];
  const stroke = Math.max(2, at(1.5));
  const [left, low, right] = [at(9.4), at(13.3), at(13.8)];
  const tick = `M${left} ${at(11.6)}L${at(11)} ${low}L${right} ${at(9.7)}`;
  return [
    ...table(size, [paper, paper, paper, bandColors[0], paper, paper, paper, paper, paper]),
    `<circle cx="${centre}" cy="${centre}" r="${radius}" fill="#1a7f37"/>`,
    `<path d="${tick}" fill="none" stroke="${paper}" stroke-width="${stroke}"/>`,
  ];
}

/** A formula's equals sign, an arrow, and the cell with its value. */
function convert(size) {
  const at = gridOf(size);
  const line = at(1);
  const bar = Math.max(2, at(1.5));
  const [cell, top, width, height] = [at(9), at(4), at(6.5), at(8)];
  const middle = at(8);
  const arrow = `M${at(5.6)} ${at(5.4)}L${at(8.4)} ${middle}L${at(5.6)} ${at(10.6)}Z`;
  return [
    rectangle(at(0.5), at(5.5), at(4.4), bar, accent),
    rectangle(at(0.5), at(9), at(4.4), bar, accent),
    `<path d="${arrow}" fill="${ink}"/>`,
    rectangle(cell, top, width, height, ink),
    rectangle(cell + line, top + line, width - 2 * line, height - 2 * line, paper),
    ...[0, 1, 2].map((step) =>
      rectangle(
        cell + line + at(0.7) + step * at(1.4),
        at(10.4 - 1.5 * step),
        Math.max(1, at(1)),
        at(0.6 + 1.5 * step),
        bandColors[step + 1],
      ),
    ),
  ];
}

function table(size, cellColors) {
  const at = gridOf(size);
  const line = at(1);
  const outer = size - line;
  const head = at(3);
  const cellWidth = Math.floor((outer - line - line - 2 * line) / 3);
  const cellHeight = Math.floor((outer - line - head - 2 * line - line) / 3);
  const [left, top] = [at(0.5), at(0.5)];
  const width = 3 * cellWidth + 4 * line;
  const height = head + 3 * cellHeight + 3 * line;
  return [
    rectangle(left, top, width, height, ink),
    rectangle(left + line, top + head, width - 2 * line, height - head - line, gridLine),
    ...cellColors.map((color, index) =>
      rectangle(
        left + line + (index % 3) * (cellWidth + line),
        top + head + Math.floor(index / 3) * (cellHeight + line),
        cellWidth,
        cellHeight,
        color,
      ),
    ),
  ];
}

function gridOf(size) {
  return (units) => Math.round((units * size) / 16);
}

function rectangle(x, y, width, height, color) {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${color}"/>`;
}
