import { readXlsx } from "../../../workbench/file/readXlsx";
import { writeXlsx } from "../../../workbench/file/writeXlsx";
import { sampleWorkbook } from "./sampleWorkbook";

const options = { customNamespaces: ["ACME"] };

async function reopened() {
  return readXlsx(await writeXlsx(sampleWorkbook, options), options);
}

test.each(
  Object.keys(sampleWorkbook.sheets[0] ?? {}) as (keyof (typeof sampleWorkbook.sheets)[number])[],
)("carries a sheet's %s through an .xlsx", async (member) => {
  const { file } = await reopened();
  expect(file.sheets.map((sheet) => sheet[member])).toEqual(
    sampleWorkbook.sheets.map((sheet) => sheet[member]),
  );
});

test("carries names through an .xlsx", async () => {
  const { file } = await reopened();
  expect(file.names).toEqual(sampleWorkbook.names);
});

test("carries the settings of add-ins through an .xlsx", async () => {
  const { file } = await reopened();
  expect(file.settings).toEqual(sampleWorkbook.settings);
  expect(file.officeSettings).toEqual(sampleWorkbook.officeSettings);
});

test("carries what belongs to the workbook as a whole through an .xlsx", async () => {
  const { file } = await reopened();
  expect(file.document).toEqual(sampleWorkbook.document);
});

test("reports nothing lost in a workbook of its own", async () => {
  const { notCarried } = await reopened();
  expect(notCarried).toEqual([]);
});
