/** The name that follows: 2026H1, 2026H2, 2027H1; 2026Q4, 2027Q1; 2026, 2027. Empty where none is plain to see. */
export function nextPeriodName(name: string): string {
  const part = /^(?<year>\d{4})(?<letter>\D*[HhQq])(?<number>\d)$/u.exec(name)?.groups;
  if (part) {
    const [year, letter, number] = [part["year"], part["letter"] ?? "", Number(part["number"])];
    const last = letter.toLowerCase().endsWith("h") ? 2 : 4;
    return number < last
      ? `${year ?? ""}${letter}${String(number + 1)}`
      : `${String(Number(year) + 1)}${letter}1`;
  }
  const end = /^(?<head>.*?)(?<number>\d+)$/u.exec(name)?.groups;
  if (!end) return "";
  const { head = "", number = "" } = end;
  return head + String(Number(number) + 1).padStart(number.length, "0");
}
