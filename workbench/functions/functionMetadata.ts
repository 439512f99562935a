import { functionRefusal } from "./functionRefusal";

/** A text or number that Excel suggests for a parameter. */
export interface FunctionChoice {
  readonly value: number | string;
  readonly name: string;
}

/** A parameter as the add-in's functions.json declares it. */
export interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly type: "any" | "boolean" | "number" | "string";
  readonly shape: "scalar" | "matrix";
  readonly isOptional: boolean;
  readonly isRepeating: boolean;
  /** Suggestions; any other value is taken too. */
  readonly choices: readonly FunctionChoice[];
}

/** A custom function as the add-in's functions.json declares it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly resultShape: "scalar" | "matrix";
  readonly parameters: readonly FunctionParameter[];
  readonly isStreaming: boolean;
  readonly isCancelable: boolean;
  /** Called again whenever anything is calculated. */
  readonly isVolatile: boolean;
  readonly isHidden: boolean;
  readonly wantsAddress: boolean;
  readonly wantsParameterAddresses: boolean;
  /** Errors in arguments of type any reach the function instead of being passed on without a call. */
  readonly takesErrors: boolean;
  /** Why Excel would not run the function. */
  readonly refusal?: string;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const fields = (value: unknown): Fields => (isFields(value) ? value : {});
const list = (value: unknown): readonly Fields[] =>
  Array.isArray(value) ? value.filter(isFields) : [];
const text = (value: unknown): string => (typeof value === "string" ? value : "");

/**
 * Reads functions.json
 * (https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json).
 */
export function readFunctionMetadata(json: unknown): readonly FunctionMetadata[] {
  const takesErrors = fields(json)["allowErrorForDataTypeAny"] === true;
  const enums = new Map(list(fields(json)["enums"]).map((one) => [enumKey(one["id"]), one]));
  const functions = list(fields(json)["functions"]).map((declared) => ({
    ...readFunction(declared, enums),
    takesErrors,
  }));
  return functions.map((metadata, index) => {
    const refusal = functionRefusal(metadata, functions.slice(0, index));
    return refusal === undefined ? metadata : { ...metadata, refusal };
  });
}

/** How an enum is referred to, whatever the letter case. */
function enumKey(id: unknown): string {
  return text(id).toUpperCase();
}

function readFunction(
  declared: Fields,
  enums: ReadonlyMap<string, Fields>,
): Omit<FunctionMetadata, "takesErrors"> {
  const options = fields(declared["options"]);
  const isStreaming = options["stream"] === true;
  const asks = (plain: string, streaming: string) =>
    options[isStreaming ? streaming : plain] === true;
  return {
    id: text(declared["id"]),
    name: text(declared["name"]) || text(declared["id"]),
    description: text(declared["description"]),
    resultShape: shapeOf(fields(declared["result"])),
    parameters: list(declared["parameters"]).map((parameter) =>
      readParameter(parameter, enums.get(enumKey(parameter["customEnumId"]))),
    ),
    isStreaming,
    isCancelable: options["cancelable"] === true,
    isVolatile: options["volatile"] === true && !isStreaming,
    isHidden: options["excludeFromAutoComplete"] === true,
    wantsAddress: asks("requiresAddress", "requiresStreamAddress"),
    wantsParameterAddresses: asks("requiresParameterAddresses", "requiresStreamParameterAddresses"),
  };
}

function readParameter(declared: Fields, choices: Fields = {}): FunctionParameter {
  const type = text(declared["type"]);
  return {
    name: text(declared["name"]),
    description: text(declared["description"]),
    type: type === "boolean" || type === "number" || type === "string" ? type : "any",
    shape: shapeOf(declared),
    isOptional: declared["optional"] === true,
    isRepeating: declared["repeating"] === true,
    choices: list(choices["values"]).map(readChoice),
  };
}

function readChoice(declared: Fields): FunctionChoice {
  const { numberValue } = declared;
  const value = typeof numberValue === "number" ? numberValue : text(declared["stringValue"]);
  return { value, name: text(declared["name"]) };
}

function shapeOf(declared: Fields): "scalar" | "matrix" {
  return declared["dimensionality"] === "matrix" ? "matrix" : "scalar";
}
