import { readFileSync } from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { functionSources } from "../../scripts/functionSources.cjs";
import {
  type CustomFunction,
  localizedFunctions,
  type Metadata,
  translationProblems,
} from "../../scripts/localizedFunctions.cjs";

const folder = path.resolve(__dirname, "../../src/functions");
const translations = readJson(path.join(folder, "translations.zh-CN.json")) as Parameters<
  typeof localizedFunctions
>[1];

let metadata: Metadata;
let localized: Metadata;

beforeAll(async () => {
  const generated = await generateCustomFunctionsMetadata(functionSources);
  expect(generated.errors).toEqual([]);
  metadata = JSON.parse(generated.metadataJson) as Metadata;
  localized = localizedFunctions(metadata, translations);
});

describe("the functions' metadata", () => {
  // Workbooks hold calls of these functions: a changed id or order of parameters breaks them.
  // When a change is meant: npm run golden.
  test("is what the committed copy says", () => {
    expect(metadata).toEqual(readJson(path.join(__dirname, "functions.golden.json")));
  });

  // Source: learn.microsoft.com, custom functions, "parameter addresses": Excel demands a matrix result.
  test("declares a matrix result wherever it asks for parameter addresses", () => {
    const asking = metadata.functions.filter((one) => optionsOf(one)["requiresParameterAddresses"]);
    expect(asking).not.toHaveLength(0);
    expect(asking.map((one) => dimensionalityOf(one))).toEqual(asking.map(() => "matrix"));
  });

  test("describes and links every function, and describes every parameter", () => {
    const texts = metadata.functions.flatMap((one) => [
      one.description,
      one["helpUrl"],
      ...one.parameters.map(({ description }) => description),
    ]);
    expect(texts.filter((text) => typeof text !== "string" || text.length < 4)).toEqual([]);
  });
});

describe("the functions' metadata in Chinese", () => {
  test("translates every function and parameter, and no other", () => {
    expect(translationProblems(metadata, translations)).toEqual([]);
  });

  test("differs from the English in nothing but descriptions and parameter names", () => {
    expect(localized.functions.map(structureOf)).toEqual(metadata.functions.map(structureOf));
  });

  test("has Chinese descriptions throughout", () => {
    const texts = localized.functions.flatMap((one) => [
      one.description,
      ...one.parameters.map(({ description }) => description),
    ]);
    expect(texts.filter((text) => !/\p{Script=Han}/u.test(text ?? ""))).toEqual([]);
  });
});

function structureOf({ description: _description, parameters, ...rest }: CustomFunction): unknown {
  return {
    ...rest,
    parameters: parameters.map(({ name: _name, description: _text, ...parameter }) => parameter),
  };
}

function optionsOf(one: CustomFunction): Record<string, unknown> {
  return (one["options"] ?? {}) as Record<string, unknown>;
}

function dimensionalityOf(one: CustomFunction): unknown {
  return (one["result"] as { dimensionality?: string }).dimensionality;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
