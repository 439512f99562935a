/** `Excel.NumberFormatCategory` of a number format, as Excel's dialog sorts them. */
export function formatCategory(format: string): string {
  if (format === "General") return "General";
  if (format === "@") return "Text";
  const code = format.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]/gi, "");
  if (/^_.*\*/.test(code)) return "Accounting";
  if (/[$€£¥￥]/.test(format)) return "Currency";
  if (/[yd]/i.test(code)) return "Date";
  if (/[hs]/i.test(code)) return "Time";
  if (code.includes("%")) return "Percentage";
  if (/[?#0]\s*\/\s*[?#0\d]/.test(code)) return "Fraction";
  if (/e[+-]/i.test(code)) return "Scientific";
  return /^[#,]*0(?:\.0+)?(?:_\)?.*)?(?:;.*)?$/.test(code) ? "Number" : "Custom";
}
