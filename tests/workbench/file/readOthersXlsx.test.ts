import { Workbook } from "@cj-tech-master/excelts";

import { partText, readParts, setPartText, writeParts } from "../../../workbench/file/packageParts";
import type { PackageParts } from "../../../workbench/file/packageParts";
import { readXlsx } from "../../../workbench/file/readXlsx";

const options = { customNamespaces: [] };
const sheetPath = "xl/worksheets/sheet1.xml";

/** A file as another program may have written it. */
async function foreignFile(change: (parts: PackageParts) => void = () => undefined) {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Sheet1");
  sheet.getCell("A1").value = {
    richText: [{ text: "bold ", font: { bold: true } }, { text: "plain" }],
  };
  sheet.getCell("A2").value = new Date(Date.UTC(2026, 10, 23, 6));
  sheet.getCell("A2").numFmt = "yyyy-mm-dd hh:mm";
  sheet.getCell("A3").value = {
    formula: "A2+1",
    shareType: "shared",
    ref: "A3:A4",
    result: 1,
  } as never;
  sheet.getCell("A4").value = { sharedFormula: "A3", result: 2 };
  sheet.getCell("A5").value = { text: "site", hyperlink: "https://example.com" };
  sheet.getCell("B1").value = 1;
  sheet.getCell("B1").fill = { type: "pattern", pattern: "solid", fgColor: { theme: 4 } };
  const parts = await readParts(await workbook.xlsx.writeBuffer());
  change(parts);
  return readXlsx(await writeParts(parts), options);
}

async function cellOf(row: number, column: number, change?: (parts: PackageParts) => void) {
  const { file } = await foreignFile(change);
  return file.sheets[0]?.cells.find((cell) => cell.row === row && cell.column === column);
}

test("reads rich text as its text", async () => {
  expect((await cellOf(0, 0))?.value).toBe("bold plain");
});

test("reads a date as its serial number", async () => {
  expect((await cellOf(1, 0))?.value).toBe(46349.25);
});

test("reads a shared formula as it stands in each cell", async () => {
  expect((await cellOf(2, 0))?.formula).toBe("=A2+1");
  expect((await cellOf(3, 0))?.formula).toBe("=A3+1");
});

test("reads a hyperlink of its cell", async () => {
  const cell = await cellOf(4, 0);
  expect(cell?.value).toBe("site");
  expect(cell?.marks?.hyperlink).toEqual({ address: "https://example.com" });
});

test("lightens a theme colour by its tint", async () => {
  const tinted = (parts: PackageParts) => {
    const styles = partText(parts, "xl/styles.xml");
    setPartText(parts, "xl/styles.xml", styles.replace('theme="4"', 'theme="4" tint="1"'));
  };
  expect((await cellOf(0, 1, tinted))?.format?.fill).toBe("#ffffff");
});

test("reads a validation that Excel keeps in an extension", async () => {
  const extension =
    '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1">' +
    '<x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1>' +
    "<xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C2:C9</xm:sqref>" +
    "</x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>";
  const { file } = await foreignFile((parts) => {
    setPartText(parts, sheetPath, partText(parts, sheetPath).replace("</worksheet>", extension));
  });
  expect(file.sheets[0]?.dataValidations).toEqual([
    expect.objectContaining({
      areas: [{ startRow: 1, startColumn: 2, endRow: 8, endColumn: 2 }],
      rule: { kind: "list", source: "=Lists!$A$1:$A$3", inCellDropDown: true },
    }),
  ]);
});

test("lists what it cannot keep", async () => {
  const { notCarried } = await foreignFile((parts) => {
    parts.set("xl/charts/chart1.xml", new TextEncoder().encode("<c:chartSpace/>"));
  });
  expect(notCarried).toEqual([{ what: "charts", count: 1 }]);
});
