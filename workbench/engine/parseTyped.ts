import { isErrorValue } from "./errorValues";

/** What Excel makes of a text that is typed into a cell, or written through `values` or `formulas`. */
export type Typed =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "number"; readonly value: number; readonly numberFormat?: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly value: string }
  | { readonly kind: "formula"; readonly formula: string };

const numberText = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[-+]?\d+)?$/i;
const isoDate = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/;
const clockTime = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

export function parseTyped(text: string): Typed {
  if (text === "") return { kind: "blank" };
  if (text.startsWith("'")) return { kind: "text", value: withoutPrefix(text) };
  if (text.length > 1 && text.startsWith("=")) return { kind: "formula", formula: text };
  const upper = text.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "boolean", value: upper === "TRUE" };
  if (isErrorValue(upper)) return { kind: "error", value: upper };
  return parseNumber(text.trim()) ?? parseDate(text.trim()) ?? parseSign(text);
}

/** A leading apostrophe says "text" and is no part of the value (learn.microsoft.com/office/vba/api/excel.range.prefixcharacter). */
export function withoutPrefix(text: string): string {
  return text.replace(/^'/, "");
}

function parseNumber(text: string): Typed | undefined {
  const percent = text.endsWith("%");
  const digits = percent ? text.slice(0, -1) : text;
  if (!/\d/.test(digits) || !numberText.test(digits)) return undefined;
  const value = Number(digits.replaceAll(",", ""));
  if (!Number.isFinite(value)) return undefined;
  if (percent) {
    const numberFormat = digits.includes(".") ? "0.00%" : "0%";
    return { kind: "number", value: Number((value / 100).toPrecision(15)), numberFormat };
  }
  return { kind: "number", value };
}

function parseDate(text: string): Typed | undefined {
  const date = isoDate.exec(text);
  if (date) return dateSerial(Number(date[1]), Number(date[3]), Number(date[4]));
  const time = clockTime.exec(text);
  if (!time || Number(time[2]) > 59 || Number(time[3] ?? 0) > 59) return undefined;
  const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
  return { kind: "number", value: seconds / 86_400, numberFormat: time[3] ? "h:mm:ss" : "h:mm" };
}

/** Days since 1899-12-30, as Excel counts from 1900-03-01 on. */
function dateSerial(year: number, month: number, day: number): Typed | undefined {
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day)
    return undefined;
  const value = moment.getTime() / 86_400_000 + 25_569;
  return { kind: "number", value, numberFormat: "yyyy/m/d" };
}

/** Excel takes a text that begins with + - @ and is no number for a formula. */
function parseSign(text: string): Typed {
  return text.length > 1 && /^[-+@]/.test(text)
    ? { kind: "formula", formula: `=${text}` }
    : { kind: "text", value: text };
}
