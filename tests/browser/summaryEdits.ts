import type { SampleWorkbook } from "./sampleWorkbook";

/** What HR does in the workbook between two summaries, through Microsoft's client. */

/** Sorts the employees of the summary and the notes beside them, highest total first. */
export function sortByTotal({ pane }: SampleWorkbook): Promise<void> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const rows = context.workbook.worksheets.getItem("Summary").getRange("A7:Z29");
      rows.sort.apply([{ key: 16, ascending: false }]);
      await context.sync();
    }),
  );
}

/** Adds an employee at the end of the roster, with a rating of communication. */
export function addEmployee({ pane }: SampleWorkbook, id: string, score: number): Promise<void> {
  return pane.evaluate(
    ([employee, value]) =>
      Excel.run(async (context) => {
        const { tables } = context.workbook;
        const [ratings, employees] = [tables.getItem("Ratings"), tables.getItem("Employees")];
        const headers = ratings.getHeaderRowRange().load("values");
        await context.sync();
        const rating = new Map<unknown, string | number>([
          ["Period", "2026H1"],
          ["Employee ID", employee],
          ["Competency", "A"],
          ["Rater", "Gu Yan"],
          ["Score", value],
        ]);
        const [names = []] = headers.values as string[][];
        ratings.rows.add(undefined, [names.map((name) => rating.get(name) ?? "")]);
        employees.rows.add(undefined, [[employee, "New Person", "Sales", "", "", "", "Active"]]);
        await context.sync();
      }),
    [id, score] as const,
  );
}

/** Sets employees, by their row in the roster, to the status "Left". */
export function leave({ pane }: SampleWorkbook, rows: readonly number[]): Promise<void> {
  return pane.evaluate(
    (places) =>
      Excel.run(async (context) => {
        const status = context.workbook.tables.getItem("Employees").columns.getItem("Status");
        for (const row of places) {
          status.getDataBodyRange().getCell(row, 0).values = [["Left"]];
        }
        await context.sync();
      }),
    rows,
  );
}

/** Deletes the competency in a row of its table and adds another at the end. */
export function replaceCompetency(
  { pane }: SampleWorkbook,
  { row, code }: { readonly row: number; readonly code: string },
): Promise<void> {
  return pane.evaluate(
    ([place, added]) =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("Competencies");
        table.worksheet.activate();
        const body = table.getDataBodyRange().load("values");
        await context.sync();
        const [, ...cells] = (body.values as (string | number)[][])[place] ?? [];
        table.rows.getItemAt(place).delete();
        table.rows.add(undefined, [[added, ...cells]]);
        await context.sync();
      }),
    [row, code] as const,
  );
}

/** Inserts a row below the summary's title. */
export function insertRow({ pane }: SampleWorkbook): Promise<void> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const row = context.workbook.worksheets.getItem("Summary").getRange("2:2");
      row.insert(Excel.InsertShiftDirection.down);
      await context.sync();
    }),
  );
}
