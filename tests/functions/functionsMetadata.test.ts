import { readFileSync } from "node:fs";
import path from "node:path";
import { functionsMetadata, metadataByLanguage } from "../../scripts/functionsMetadata.cjs";
import type { CustomFunction, Metadata } from "../../scripts/localizedFunctions.cjs";

const languages = ["en-US", "zh-CN"] as const;

let metadata: Readonly<Record<(typeof languages)[number], Metadata>>;

beforeAll(async () => {
  metadata = await functionsMetadata();
});

describe.each(languages)("the functions' metadata in %s", (language) => {
  // Workbooks hold calls of these functions: a changed id or order of parameters breaks them.
  // When a change is meant: npm run golden.
  test("is what the committed copy says", () => {
    const file = path.join(__dirname, `functions.${language}.golden.json`);
    expect(metadata[language]).toEqual(JSON.parse(readFileSync(file, "utf8")));
  });

  test("describes every function, parameter and choice", () => {
    const { functions, enums = [] } = metadata[language];
    const texts = [
      ...functions.flatMap((one) => [
        one.description,
        ...one.parameters.map(({ description }) => description),
      ]),
      ...enums.flatMap(({ values }) => values.flatMap(({ name, tooltip }) => [name, tooltip])),
    ];
    expect(texts.filter((text) => (text ?? "").length < 2)).toEqual([]);
  });

  test("links every function to its own place on the help page of the language", () => {
    const page = language === "en-US" ? "functions.html" : "functions.zh-CN.html";
    const { functions } = metadata[language];
    expect(functions.map((one) => one["helpUrl"])).toEqual(
      functions.map(({ id }) => `https://localhost:3000/${page}#${id.toLowerCase()}`),
    );
  });

  // A bullet of https://learn.microsoft.com/microsoft-365/extensibility/schema/enum.
  test("names choices as Excel allows, and each of them is chosen from by a text parameter", () => {
    const { functions, enums = [] } = metadata[language];
    const choosing = functions
      .flatMap(({ parameters }) => parameters)
      .filter(({ customEnumId }) => customEnumId !== undefined);
    expect(choosing.map(({ customEnumId }) => customEnumId)).toEqual(enums.map(({ id }) => id));
    expect(choosing.filter((parameter) => parameter["type"] !== "string")).toEqual([]);
    for (const { id } of enums) expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,63}$/u);
  });
});

// Source: learn.microsoft.com, custom functions, "parameter addresses": Excel demands a matrix result.
test("the metadata declares a matrix result wherever it asks for parameter addresses", () => {
  const asking = metadata["en-US"].functions.filter(
    (one) => optionsOf(one)["requiresParameterAddresses"],
  );
  expect(asking).not.toHaveLength(0);
  expect(asking.map((one) => dimensionalityOf(one))).toEqual(asking.map(() => "matrix"));
});

test("what is translated for no function, and a function without translation, is reported", () => {
  const { problems } = metadataByLanguage({ functions: [{ id: "NEW", parameters: [] }] });
  expect(problems).toContain("NEW is not translated");
  expect(problems).toContain("GAP.scores does not exist");
  expect(problems).toContain("BAND.part does not exist");
});

test("the languages differ in nothing but texts, parameter names and help pages", () => {
  const [english, chinese] = languages.map((language) => structureOf(metadata[language]));
  expect(chinese).toEqual(english);
});

test("the Chinese metadata is in Chinese throughout", () => {
  const { functions, enums = [] } = metadata["zh-CN"];
  const texts = [
    ...functions.flatMap((one) => [
      one.description,
      ...one.parameters.map(({ description }) => description),
    ]),
    ...enums.flatMap(({ values }) => values.flatMap(({ name, tooltip }) => [name, tooltip])),
  ];
  expect(texts.filter((text) => !/\p{Script=Han}/u.test(text ?? ""))).toEqual([]);
});

function structureOf({ functions, enums = [], ...rest }: Metadata): unknown {
  return {
    ...rest,
    functions: functions.map(({ description: _text, helpUrl: _page, parameters, ...one }) => ({
      ...one,
      parameters: parameters.map(({ name: _name, description: _help, ...parameter }) => parameter),
    })),
    enums: enums.map(({ values, ...one }) => ({
      ...one,
      values: values.map(({ stringValue }) => stringValue),
    })),
  };
}

function optionsOf(one: CustomFunction): Record<string, unknown> {
  return (one["options"] ?? {}) as Record<string, unknown>;
}

function dimensionalityOf(one: CustomFunction): unknown {
  return (one["result"] as { dimensionality?: string }).dimensionality;
}
