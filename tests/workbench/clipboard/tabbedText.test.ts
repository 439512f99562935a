import fc from "fast-check";

import { readTabbedText, writeTabbedText } from "../../../workbench/clipboard/tabbedText";

describe("cells as text on the clipboard", () => {
  test.each([
    ["one cell", "72", [["72"]]],
    [
      "rows as Excel ends them",
      "1\t2\r\n3\t4\r\n",
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    ["rows as other programs end them", "1\n2", [["1"], ["2"]]],
    [
      "blank cells at the ends",
      "\t1\t\r\n\t\t",
      [
        ["", "1", ""],
        ["", "", ""],
      ],
    ],
    ["a blank row", "1\n\n2\n", [["1"], [""], ["2"]]],
    [
      "quotation marks, tabs and line ends in a cell",
      '"a ""b"""\t"c\td"\r\n"e\nf"\tg',
      [
        ['a "b"', "c\td"],
        ["e\nf", "g"],
      ],
    ],
    ["a quotation mark inside a plain cell", '6" wide\t"half', [['6" wide', '"half']]],
    ["text after a closing quotation mark", '"a" b\tc', [['"a" b', "c"]]],
    ["nothing", "", [[""]]],
  ])("%s", (_, text, rows) => {
    expect(readTabbedText(text)).toEqual(rows);
  });

  test("what is written is read back", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", '"', "\t", "\n", " ", "1") });
    const block = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(block, (rows) => {
        expect(readTabbedText(writeTabbedText(rows))).toEqual(rows);
      }),
    );
  });
});
