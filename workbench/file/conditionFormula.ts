import type { GridOnlyRule } from "../objects/conditionalFormatKinds";

/** The formula that goes with such a rule in a file, about the first cell; none where Excel writes none. */
export function conditionFormula(rule: GridOnlyRule, cell: string): string | undefined {
  if (rule.kind === "preset") return presetFormulas[rule.criterion]?.replaceAll("@", cell);
  if (rule.kind !== "text") return undefined;
  const text = `"${rule.text.replaceAll('"', '""')}"`;
  switch (rule.operator) {
    case "NotContains":
      return `ISERROR(SEARCH(${text},${cell}))`;
    case "BeginsWith":
      return `LEFT(${cell},LEN(${text}))=${text}`;
    case "EndsWith":
      return `RIGHT(${cell},LEN(${text}))=${text}`;
    default:
      return `NOT(ISERROR(SEARCH(${text},${cell})))`;
  }
}

const monthsFromNow = (months: number) =>
  `AND(MONTH(@)=MONTH(EDATE(TODAY(),${String(months)})),YEAR(@)=YEAR(EDATE(TODAY(),${String(months)})))`;

const weeksFromNow = (weeks: number) => `INT((INT(@)-1)/7)-INT((TODAY()-1)/7)=${String(weeks)}`;

/** `@` stands for the cell. */
const presetFormulas: Readonly<Record<string, string>> = {
  Blanks: "LEN(TRIM(@))=0",
  NonBlanks: "LEN(TRIM(@))>0",
  Errors: "ISERROR(@)",
  NonErrors: "NOT(ISERROR(@))",
  Yesterday: "INT(@)=TODAY()-1",
  Today: "INT(@)=TODAY()",
  Tomorrow: "INT(@)=TODAY()+1",
  LastSevenDays: "AND(TODAY()-INT(@)<=6,INT(@)<=TODAY())",
  LastWeek: weeksFromNow(-1),
  ThisWeek: weeksFromNow(0),
  NextWeek: weeksFromNow(1),
  LastMonth: monthsFromNow(-1),
  ThisMonth: monthsFromNow(0),
  NextMonth: monthsFromNow(1),
};
