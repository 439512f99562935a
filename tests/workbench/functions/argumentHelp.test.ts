import { argumentHelp } from "../../../workbench/functions/argumentHelp";
import { exampleFunction } from "./exampleFunction";

test("the help of an argument lists the values that may be chosen", () => {
  const enums = [
    { id: "PARTS", values: [{ name: "name of the band", stringValue: "label" }] },
    { id: "DAYS", values: [{ name: "Monday", numberValue: 1 }] },
  ];
  const parameters = [
    { name: "part", description: "What to show", customEnumId: "PARTS" },
    { name: "day", description: "Which day", customEnumId: "DAYS" },
    { name: "score", description: "A score" },
  ];
  const example = exampleFunction({ parameters }, { enums });
  expect(example.parameters.map(argumentHelp)).toEqual([
    { detail: 'What to show · "label" - name of the band', example: '"label"' },
    { detail: "Which day · 1 - Monday", example: "1" },
    { detail: "A score", example: "score" },
  ]);
});
