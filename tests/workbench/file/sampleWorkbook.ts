import { defaultErrorAlert, noPrompt } from "../../../workbench/file/dataValidationFile";
import type { SheetFile, WorkbookFile } from "../../../workbench/file/workbookFile";
import { conditionalSheet } from "./conditionalSheet";
import { emptySheet } from "./emptySheet";
import { filteredSheet } from "./filteredSheet";
import { markedSheet } from "./markedSheet";
import { printedState } from "./printedState";
import { sheetWithTotals } from "./sheetWithTotals";

const area = { startRow: 1, startColumn: 1, endRow: 3, endColumn: 1 };

const ratings: SheetFile = {
  ...emptySheet,
  name: "Ratings's & notes",
  tabColor: "#217346",
  showGridlines: false,
  frozen: { rows: 1, columns: 2 },
  defaultColumnWidth: 88,
  defaultRowHeight: 24,
  columns: [
    { index: 0, size: 120, hidden: false },
    { index: 2, size: 93, hidden: true },
    { index: 9, size: 64, hidden: false, format: { numberFormat: "@" } },
  ],
  rows: [
    { index: 0, size: 32, hidden: false },
    { index: 1, size: 40, fitted: true, hidden: false },
    { index: 14, hidden: true },
    { index: 15, size: 24, hidden: false, format: { fill: "#eeeeee" } },
    { index: 17, hidden: false, format: { fill: "#eeeeee" } },
  ],
  filteredRows: [2],
  cells: [
    {
      row: 0,
      column: 0,
      value: "Employee ID",
      format: { font: { bold: true, color: "#ffffff" }, fill: "#217346" },
    },
    { row: 0, column: 1, value: "Score" },
    { row: 0, column: 2, value: "评语" },
    { row: 1, column: 0, value: "001", format: { numberFormat: "@" } },
    {
      row: 1,
      column: 1,
      value: 72.5,
      format: { numberFormat: '0.0" ③"', horizontal: "center", vertical: "middle" },
    },
    { row: 1, column: 2, value: "二行\n第二行 <&>", format: { wrap: true, indent: 1 } },
    { row: 2, column: 0, value: "=not a formula", format: { numberFormat: "@" } },
    { row: 2, column: 1, value: "N/A" },
    { row: 2, column: 2, value: { error: "#N/A" } },
    { row: 3, column: 0, value: true },
    { row: 3, column: 1, value: 0 },
    {
      row: 3,
      column: 2,
      value: 145,
      formula: "=[@Score]*2",
      format: {
        borders: {
          top: { style: "thin", color: "#ff0000" },
          bottom: { style: "double", color: "#000000" },
        },
      },
    },
    { row: 5, column: 0, value: 45000.25, format: { numberFormat: "yyyy-mm-dd hh:mm" } },
    { row: 5, column: 1, value: "", formula: '=IF(B2>100,"x","")' },
    { row: 5, column: 2, value: false, formula: "=B2>100" },
    { row: 6, column: 0, value: { error: "#DIV/0!" }, formula: "=1/0" },
    { row: 6, column: 1, value: 66.6875, formula: '=ACME.TOTAL("001")' },
    {
      row: 7,
      column: 0,
      value: "001",
      formula: "=SORT(Ratings[[Employee ID]:[Score]])",
      spill: [
        ["001", 72.5],
        ["002", "N/A"],
        [{ error: "#N/A" }, true],
      ],
    },
    {
      row: 10,
      column: 5,
      format: { fill: "#ffeb84", font: { italic: true, name: "等线", size: 9 }, rotation: 45 },
    },
  ],
  merges: [{ startRow: 12, startColumn: 0, endRow: 13, endColumn: 2 }],
  tables: [
    {
      name: "Ratings",
      area: { startRow: 0, startColumn: 0, endRow: 3, endColumn: 2 },
      showBandedRows: true,
      showFilterButton: true,
      style: "TableStyleMedium2",
      columns: ["Employee ID", "Score", "评语"],
      filters: [
        { column: 0, rule: { kind: "values", texts: ["001", 'a "<b>" & c'], blanks: true } },
        {
          column: 2,
          rule: {
            kind: "criteria",
            join: "or",
            criteria: [{ operator: "notEqual", value: "*评*" }],
          },
        },
      ],
    },
  ],
  conditionalFormats: [
    {
      areas: [area, { ...area, startColumn: 4, endColumn: 5 }],
      stopIfTrue: true,
      rule: {
        kind: "custom",
        formula: '=$B2<"a"',
        look: { fill: "#ffeeee", fontColor: "#c00000", bold: true },
      },
    },
    {
      areas: [area],
      stopIfTrue: false,
      rule: {
        kind: "cellValue",
        operator: "notBetween",
        formula1: "=0",
        formula2: "=$A$1",
        look: { bold: true },
      },
    },
    {
      areas: [area],
      stopIfTrue: false,
      rule: {
        kind: "colorScale",
        points: [
          { kind: "min", color: "#f8696b" },
          { kind: "percentile", value: 50, color: "#ffeb84" },
          { kind: "num", value: 100, color: "#63be7b" },
        ],
      },
    },
    {
      areas: [area],
      stopIfTrue: false,
      rule: {
        kind: "dataBar",
        minimum: { kind: "num", value: 0 },
        maximum: { kind: "max" },
        color: "#638ec6",
        gradient: false,
        showValue: true,
      },
    },
  ],
  dataValidations: [
    {
      areas: [area],
      rule: {
        kind: "custom",
        formula: '=OR(ISBLANK(B2),B2="N/A",AND(ISNUMBER(B2),B2>=0,B2<=100))',
      },
      ignoreBlanks: true,
      errorAlert: {
        showAlert: true,
        style: "Stop",
        title: "分数",
        message: '0–100 或 "N/A"\n空白也可以',
      },
      prompt: { showPrompt: true, title: "Score", message: "0–100" },
    },
    {
      areas: [{ startRow: 1, startColumn: 0, endRow: 3, endColumn: 0 }, area],
      rule: { kind: "list", source: "active,left", inCellDropDown: false },
      ignoreBlanks: false,
      errorAlert: { ...defaultErrorAlert, style: "Warning" },
      prompt: noPrompt,
    },
    {
      areas: [{ startRow: 1, startColumn: 7, endRow: 1_048_575, endColumn: 7 }],
      rule: { kind: "list", source: '=INDIRECT("Ratings[Employee ID]")', inCellDropDown: true },
      ignoreBlanks: true,
      errorAlert: { ...defaultErrorAlert, showAlert: false },
      prompt: noPrompt,
    },
    {
      areas: [{ startRow: 1, startColumn: 8, endRow: 9, endColumn: 8 }],
      rule: { kind: "wholeNumber", operator: "between", formula1: "1", formula2: "=$A$9" },
      ignoreBlanks: true,
      errorAlert: defaultErrorAlert,
      prompt: noPrompt,
    },
  ],
  customProperties: { summary: "评估 2026", version: "1" },
  ...printedState,
};

/** A workbook with one of everything that a file carries. */
export const sampleWorkbook: WorkbookFile = {
  sheets: [
    ratings,
    { ...emptySheet, name: "隐藏", visibility: "VeryHidden" },
    filteredSheet,
    sheetWithTotals,
    markedSheet,
    conditionalSheet,
    {
      ...emptySheet,
      name: "Notes",
      visibility: "Hidden",
      cells: [{ row: 0, column: 0, value: "x" }],
    },
  ],
  names: [
    {
      name: "Scores",
      formula: "='Ratings''s & notes'!$B$2:$B$4",
      visible: true,
      comment: "all <scores>",
    },
    { name: "Whole", formula: "=Notes!$A:$A", sheet: "Notes", visible: false, comment: "" },
    { name: "Twice", formula: "=LAMBDA(n,n*2)", visible: true, comment: "" },
  ],
  document: {
    activeSheet: 2,
    properties: {
      title: "评估 <2026>",
      author: "Lin Yue",
      company: "Example & Co",
      comments: "two\nlines",
      creationDate: "2026-01-05T09:00:00Z",
      revisionNumber: 4,
    },
    customProperties: { Model: "2026.1", Count: 12, Share: 0.25, Final: false },
    xmlParts: {
      "{0A1B2C3D-0000-4000-8000-000000000001}": '<model xmlns="urn:example:model">评</model>',
    },
    structureProtection: { verifier: "CE4B" },
  },
  officeSettings: { theme: '"dark"' },
  settings: { language: "zh-CN", panel: { open: true, width: 350 }, 'quoted "key"': null },
};
