import { camelCase } from "./members";
import type { Action, Json, ObjectPath, RequestBody } from "./wire";
import { actionType, pathType } from "./wire";

/** What a request is about, read from its text before it runs. */
export interface RequestFacts {
  /** "Range.values", "Table.resize": what its actions read, write and call, in their order. */
  readonly members: readonly string[];
  /** Texts that name items and cells: "Ratings" of `tables.getItem("Ratings")`, "A1" of `getRange("A1")`. */
  readonly items: readonly string[];
  /** Whether it is about the workbook: not about a service such as the custom functions' results, nor tidying up alone. */
  readonly isOfWorkbook: boolean;
  /** Whether the add-in's page asks for a change of the workbook. */
  readonly isWriting: boolean;
}

/** Of the client's request flags: some action may write (`ClientRequestBase.aggregrateRequestFlags`). */
const writeFlag = 1;

export function requestFacts(body: RequestBody, flags: number): RequestFacts {
  const members = membersOf(body);
  const paths = Object.values(body.ObjectPaths);
  const isOfWorkbook =
    members.some((member) => !member.includes("._")) &&
    !paths.some(({ ObjectPathType: type }) => type === pathType.newObject);
  return {
    members,
    items: [...new Set(paths.flatMap((path) => texts(path.ArgumentInfo?.Arguments ?? [])))],
    isOfWorkbook,
    isWriting: isOfWorkbook && (flags & writeFlag) !== 0 && body.Actions.some(mayWrite),
  };
}

/** Whether a name given by a test, "values", "Range.values" or "Ratings", is in the request. */
export function touches({ members, items }: RequestFacts, name: string): boolean {
  return items.includes(name) || members.some((one) => one === name || one.endsWith(`.${name}`));
}

/** The client's own housekeeping ("Range._keepReference") is named where there is nothing else. */
function membersOf({ Actions, ObjectPaths }: RequestBody): readonly string[] {
  const members = Actions.flatMap((action) => membersOfAction(action, ObjectPaths));
  const asked = members.filter((member) => !member.includes("._keepReference"));
  return [...new Set(asked.length > 0 ? asked : members)];
}

/** Where the first action stands that does more than to name an object. */
export function firstStep({ Actions }: RequestBody): number {
  const found = Actions.findIndex(
    ({ ActionType: type, Name: name }) =>
      type !== actionType.instantiate && type !== actionType.trace && name !== "_KeepReference",
  );
  return Math.max(0, found);
}

function membersOfAction(action: Action, paths: RequestBody["ObjectPaths"]): readonly string[] {
  const type = typeName(paths[String(action.ObjectPathId)], paths);
  switch (action.ActionType) {
    case actionType.method:
    case actionType.setProperty:
      return [`${type}.${camelCase(action.Name)}`];
    case actionType.query:
    case actionType.queryAsJson:
      return (action.QueryInfo?.Select ?? ["*"]).map((name) => `${type}.${name}`);
    case actionType.update:
      return Object.keys(action.ObjectState ?? {}).map((name) => `${type}.${camelCase(name)}`);
    default:
      return [];
  }
}

/** Excel's class of an object, as far as the path's name tells it. */
function typeName(path: ObjectPath | undefined, paths: RequestBody["ObjectPaths"]): string {
  if (path === undefined) return "Workbook";
  switch (path.ObjectPathType) {
    case pathType.globalObject:
      return "Workbook";
    case pathType.newObject:
      return path.Name.slice(path.Name.lastIndexOf(".") + 1);
    case pathType.referenceId:
      return "Range";
    case pathType.indexer:
      return itemOf(typeName(paths[String(path.ParentObjectPathId)], paths));
    case pathType.method:
      return typeOfResult(path.Name, typeName(paths[String(path.ParentObjectPathId)], paths));
    default:
      return path.Name;
  }
}

function itemOf(collection: string): string {
  return collection.replace(/Collection$/, "").replace(/s$/, "");
}

function typeOfResult(method: string, parent: string): string {
  const name = method.replace(/OrNullObject$/, "");
  if (/^(?:GetItem(?:At)?|GetFirst|GetLast|Add)$/.test(name)) return itemOf(parent);
  if (/Range|Cell|Rect|Intersection|^GetRows?|^GetColumns?|^Get(?:Last|Entire)/.test(name)) {
    return "Range";
  }
  return name.replace(/^_?Get/, "");
}

function mayWrite({ ActionType: type, Name: name }: Action): boolean {
  const { method, setProperty, update } = actionType;
  return [method, setProperty, update].some((one) => one === type) && !name.startsWith("_");
}

function texts(values: readonly Json[]): readonly string[] {
  return values.filter((value) => typeof value === "string");
}
