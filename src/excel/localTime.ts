/** The user's own calendar day: "2026-01-12". */
export function localDate(date: Date): string {
  return [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join("-");
}

/** The user's own day and time: "2026-01-12T09:30:00". */
export function localTime(date: Date): string {
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(":");
  return `${localDate(date)}T${time}`;
}

function two(part: number): string {
  return String(part).padStart(2, "0");
}
