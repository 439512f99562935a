import type { SheetFile } from "../../../workbench/file/workbookFile";
import { emptySheet } from "./emptySheet";

const comment = {
  id: "{6C1A51F6-9D0B-4C8B-9A55-3D4E5F607182}",
  author: "Lin Yue",
  email: "lin.yue@example.com",
  created: "2026-03-01T08:30:00.000Z",
  content: 'Why 66? <see "notes">\n第二行',
  resolved: true,
  replies: [
    {
      id: "{7D2B62A7-0E1C-4D9C-8B66-4E5F60718293}",
      author: "Excel User",
      email: "",
      created: "2026-03-02T08:30:00.000Z",
      content: "Calibrated",
    },
  ],
} as const;

/** Cells with all that is kept of a single cell beside its value and look. */
export const markedSheet: SheetFile = {
  ...emptySheet,
  name: "Marks",
  pageBreaks: { rows: [5] },
  cells: [
    { row: 0, column: 0, value: 1, marks: { locked: false } },
    {
      row: 0,
      column: 1,
      value: 2,
      formula: "=A1*2",
      format: { fill: "#ffeb84", horizontal: "center" },
      marks: { formulaHidden: true, shrinkToFit: true },
    },
    {
      row: 1,
      column: 0,
      value: "site",
      marks: {
        hyperlink: { address: "https://example.com/?a=1&b=2", screenTip: 'The "site"' },
      },
    },
    { row: 1, column: 1, value: "x", marks: { hyperlink: { documentReference: "Notes!A1" } } },
    { row: 2, column: 3, marks: { comment } },
  ],
};
