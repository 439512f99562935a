import type { Nullable } from "@univerjs/core";

const named: Readonly<Record<string, string>> = {
  white: "#ffffff",
  black: "#000000",
  red: "#ff0000",
  green: "#008000",
  blue: "#0000ff",
  yellow: "#ffff00",
  orange: "#ffa500",
  gray: "#808080",
  grey: "#808080",
};

/** `#rrggbb` for what the grid keeps: `#RGB`, `#RRGGBB`, `rgb(1,2,3)` or a common name; undefined for none. */
export function plainColor(color: Nullable<string>): string | undefined {
  if (typeof color !== "string") return undefined;
  const text = color.trim().toLowerCase();
  const channels = /^rgba?\((\d+)[,\s]+(\d+)[,\s]+(\d+)/.exec(text);
  if (channels !== null) return `#${channels.slice(1, 4).map(hex).join("")}`;
  if (/^#[\da-f]{3}$/.test(text)) return text.replace(/[\da-f]/g, (digit) => digit + digit);
  if (/^#[\da-f]{6}([\da-f]{2})?$/.test(text)) return text.slice(0, 7);
  return named[text];
}

function hex(channel: string): string {
  return Number(channel).toString(16).padStart(2, "0");
}
