import fc from "fast-check";
import { unparse } from "papaparse";
import { textRows } from "../../../src/sheets/importing/textRows";

describe("textRows", () => {
  test.each([
    ["commas", "ID,Name\n001,Bai Lu"],
    ["semicolons", "ID;Name\r\n001;Bai Lu\r\n"],
    ["tabs, as copied cells are", "ID\tName\n001\tBai Lu\n"],
    ["full-width commas", "ID，Name\n001，Bai Lu"],
  ])("reads columns parted by %s", (_what, text) => {
    expect(textRows(text)).toEqual([
      ["ID", "Name"],
      ["001", "Bai Lu"],
    ]);
  });

  test("passes over the mark that says a file is Unicode", () => {
    expect(textRows("\uFEFFID,Name\n1,Bai")[0]).toEqual(["ID", "Name"]);
  });

  test("keeps commas in copied cells", () => {
    expect(textRows("001\tLu, Bai")).toEqual([["001", "Lu, Bai"]]);
  });

  test("has no rows for a text that says nothing", () => {
    expect(textRows(" \n\n")).toEqual([]);
  });

  test("reads what was written as CSV, quotes and line breaks included", () => {
    const cell = fc.string({
      unit: fc.constantFrom("a", "0", "1", " ", ",", ";", '"', "\n", "工"),
    });
    const rows = fc.array(
      fc.tuple(fc.constant("ID"), cell, fc.constant("x")).map((each) => [...each]),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(rows, (written) => {
        expect(textRows(unparse(written, { quotes: true, delimiter: "," }))).toEqual(written);
      }),
    );
  });
});
