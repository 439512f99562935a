import type { SheetFile } from "../../../workbench/file/workbookFile";
import type { HostRule } from "../../../workbench/objects/conditionalFormatKinds";
import { emptySheet } from "./emptySheet";

const look = { fill: "#ffeeee", bold: true };
const area = { startRow: 1, startColumn: 1, endRow: 9, endColumn: 1 };

const rules: readonly HostRule[] = [
  { kind: "text", operator: "Contains", text: 'a "<b>" & c', look },
  { kind: "text", operator: "NotContains", text: "x", look },
  { kind: "text", operator: "BeginsWith", text: "x", look },
  { kind: "text", operator: "EndsWith", text: "x", look },
  { kind: "rank", type: "TopItems", rank: 3, look },
  { kind: "rank", type: "BottomPercent", rank: 10, look },
  ...["Blanks", "NonErrors", "DuplicateValues", "LastWeek", "EqualOrBelowAverage"].map(
    (criterion) => ({ kind: "preset", criterion, look }) as const,
  ),
  { kind: "preset", criterion: "TwoStdDevAboveAverage", look },
  {
    kind: "iconSet",
    style: "ThreeTrafficLights1",
    reverse: true,
    iconOnly: true,
    criteria: [
      { type: "Percent", formula: "=0", operator: "GreaterThanOrEqual" },
      { type: "Number", formula: "=33", operator: "GreaterThan" },
      { type: "Formula", formula: "=$A$1", operator: "GreaterThanOrEqual" },
    ],
  },
];

/** A sheet with every kind of conditional format that the library has no words for. */
export const conditionalSheet: SheetFile = {
  ...emptySheet,
  name: "Rules",
  conditionalFormats: rules.map((rule) => ({ areas: [area], stopIfTrue: false, rule })),
};
