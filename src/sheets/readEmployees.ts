import type { Employee } from "../domain/assessment";
import { employeeStatusChoices } from "./columnChoices";
import { firstOfEachKey } from "./firstOfEachKey";
import type { TableCells } from "./tableCells";
import { tableRows, type Report, type TableRow } from "./tableRows";

/** The employees in the roster's order. */
export function readEmployees(cells: TableCells, report: Report): readonly Employee[] {
  const keyed = tableRows("Employees", cells, report)
    .map((row) => ({ row, key: row.filledText("employeeId"), at: row.at("employeeId") }))
    .filter(({ key }) => key !== "")
    .map(({ row, key, at }) => ({ key, at, value: readEmployee(row, key) }));
  return firstOfEachKey("Employees", keyed, report);
}

/** A status that nobody understands counts as active, so that no one disappears because of it. */
function readEmployee(row: TableRow<"Employees">, id: string): Employee {
  return {
    id,
    name: row.text("name"),
    department: row.text("department"),
    role: row.text("role"),
    grade: row.text("grade"),
    manager: row.text("manager"),
    status: row.choice("status", employeeStatusChoices) ?? "active",
  };
}
