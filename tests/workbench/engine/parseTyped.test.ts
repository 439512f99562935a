import { parseTyped, withoutPrefix } from "../../../workbench/engine/parseTyped";

describe("typed text", () => {
  test.each([
    ["", { kind: "blank" }],
    ["Ann", { kind: "text", value: "Ann" }],
    ["'007", { kind: "text", value: "007" }],
    ["'=A1", { kind: "text", value: "=A1" }],
    ["=A1", { kind: "formula", formula: "=A1" }],
    ["=", { kind: "text", value: "=" }],
    ["-", { kind: "text", value: "-" }],
    ["-a", { kind: "formula", formula: "=-a" }],
    ["@x", { kind: "formula", formula: "=@x" }],
    ["007", { kind: "number", value: 7 }],
    ["-1,234.5", { kind: "number", value: -1234.5 }],
    ["1e3", { kind: "number", value: 1000 }],
    [" 7 ", { kind: "number", value: 7 }],
    [".", { kind: "text", value: "." }],
    ["1,23", { kind: "text", value: "1,23" }],
    ["5%", { kind: "number", value: 0.05, numberFormat: "0%" }],
    ["12.5%", { kind: "number", value: 0.125, numberFormat: "0.00%" }],
    ["true", { kind: "boolean", value: true }],
    ["#n/a", { kind: "error", value: "#N/A" }],
    ["2024-05-01", { kind: "number", value: 45413, numberFormat: "yyyy/m/d" }],
    ["1900/3/1", { kind: "number", value: 61, numberFormat: "yyyy/m/d" }],
    ["2024-02-30", { kind: "text", value: "2024-02-30" }],
    ["12:00", { kind: "number", value: 0.5, numberFormat: "h:mm" }],
    ["12:75", { kind: "text", value: "12:75" }],
    ["2026H1", { kind: "text", value: "2026H1" }],
  ])("%p is read as Excel reads it", (text, typed) => {
    expect(parseTyped(text)).toEqual(typed);
  });
});

describe("the apostrophe before a text", () => {
  test.each([
    ["'2026", "2026"],
    ["''2026", "'2026"],
    ["=1+1", "=1+1"],
    ["O'Neil", "O'Neil"],
  ])("%s is the text %s", (text, value) => {
    expect(withoutPrefix(text)).toBe(value);
  });
});
