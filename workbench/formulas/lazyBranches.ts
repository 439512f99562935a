import type { Injector } from "@univerjs/core";
import { Interpreter, NumberValueObject } from "@univerjs/engine-formula";
import type { BaseAstNode, BaseReferenceObject, BaseValueObject } from "@univerjs/engine-formula";

/** Which of a function's arguments Excel evaluates, when it can tell from the first; undefined: all of them. */
type Pick = (first: FirstArgument, count: number) => readonly number[] | undefined;

interface FirstArgument {
  readonly value: unknown;
  readonly error: string | undefined;
}

/**
 * The functions that leave arguments out. IFS and SWITCH evaluate all of theirs
 * (https://techcommunity.microsoft.com/discussions/excelgeneral/and-short-circuit/3820608).
 */
const picks: Readonly<Record<string, Pick>> = {
  IF: ({ value, error }) => {
    if (error !== undefined) return [];
    return typeof value === "string" ? undefined : [isTrue(value) ? 1 : 2];
  },
  IFERROR: ({ error }) => (error === undefined ? [] : [1]),
  IFNA: ({ error }) => (error === "#N/A" ? [1] : []),
  CHOOSE: ({ value, error }, count) => {
    if (error !== undefined) return [];
    const index = typeof value === "number" ? Math.trunc(value) : Number.NaN;
    return index >= 1 && index < count ? [index] : undefined;
  },
};

const isTrue = (value: unknown): boolean => value !== 0 && value !== false && value !== null;

/** `NodeType.FUNCTION`, which Univer does not export. */
const functionNode: number = 4;

interface InterpreterInternals {
  _execute(node: BaseAstNode, offsetX?: number, offsetY?: number): number;
}

/**
 * Univer 0.25.1 evaluates every argument of every function; Excel calls nothing in the branch of an IF that is not taken.
 * An argument that is left out gets a value that nobody reads.
 */
export function evaluateBranchesLazily(injector: Injector): void {
  const interpreter = injector.get(Interpreter) as unknown as InterpreterInternals;
  const execute = interpreter._execute.bind(interpreter);
  const executeNode = (node: BaseAstNode, offsetX = 0, offsetY = 0): number => {
    const pick = node.nodeType === functionNode ? picks[node.getToken().toUpperCase()] : null;
    const [first, ...others] = node.getChildren();
    // The engine treats lambdas among the arguments in a way of its own.
    const isPlain = others.every((child) => child.getToken().toUpperCase() !== "LAMBDA");
    if (!pick || first === undefined || !isPlain) return execute(node, offsetX, offsetY);
    executeNode(first, offsetX, offsetY);
    const known = firstArgument(first);
    const picked = known === undefined ? undefined : pick(known, others.length + 1);
    for (const [index, child] of others.entries()) {
      if (picked === undefined || picked.includes(index + 1)) executeNode(child, offsetX, offsetY);
      else child.setValue(NumberValueObject.create(0));
    }
    node.execute();
    return 0;
  };
  interpreter._execute = executeNode;
}

/** Undefined for a block, of which every value may choose another branch. */
function firstArgument(node: BaseAstNode): FirstArgument | undefined {
  const value = node.getValue();
  if (value === null || value === undefined) return undefined;
  if (!isReference(value)) return value.isArray() ? undefined : singleValue(value);
  return value.isCell() ? singleValue(value.toArrayValueObject().getFirstCell()) : undefined;
}

function singleValue(value: BaseValueObject): FirstArgument {
  if (value.isError()) return { value: undefined, error: String(value.getValue()) };
  return { value: value.isNull() ? null : value.getValue(), error: undefined };
}

function isReference(value: BaseReferenceObject | BaseValueObject): value is BaseReferenceObject {
  return value.isReferenceObject();
}
