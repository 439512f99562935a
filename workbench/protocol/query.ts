import { isDocumented } from "../requirements/offeredMembers";
import { HostCollection, HostObject } from "./hostObject";
import { pascalCase, propertyNames, readMember } from "./members";
import type { QueryInfo } from "./wire";

type Answer = Record<string, unknown>;

/** What to load: for each property name the properties wanted of it ("*" = every scalar one). */
interface Selection {
  all: boolean;
  readonly members: Map<string, Selection>;
}

const emptySelection = (): Selection => ({ all: false, members: new Map() });

/** "format/fill/color" and "*" become a tree. The client has already taken "items/" away. */
function select(paths: readonly string[]): Selection {
  const root = emptySelection();
  for (const path of paths) {
    let at = root;
    for (const part of path.split(/[/.]/)) {
      if (part === "*" || part === "$all") at.all = true;
      else at = child(at, pascalCase(part));
    }
  }
  return root;
}

function child(selection: Selection, name: string): Selection {
  const found = selection.members.get(name) ?? emptySelection();
  selection.members.set(name, found);
  return found;
}

function answerObject(object: HostObject, selection: Selection): Answer {
  const answer: Answer = { ...object.identity() };
  if (selection.all) Object.assign(answer, scalars(object));
  for (const [name, nested] of selection.members) {
    if (isLoadable(object, name)) answer[name] = property(object, name, nested);
  }
  return answer;
}

/**
 * Names that Excel's API does not have at all are passed over: Microsoft's samples load "NoPropertiesNeeded" and
 * `rows.load("value")` (https://github.com/OfficeDev/office-js-snippets). One that it has and the host has not is an error.
 */
function isLoadable(object: HostObject, name: string): boolean {
  return propertyNames(object).includes(name) || isDocumented(object.typeName, name);
}

function scalars(object: HostObject): Answer {
  const answer: Answer = {};
  for (const name of propertyNames(object)) {
    const value = readMember(object, name);
    if (!(value instanceof HostObject)) answer[name] = value;
  }
  return answer;
}

function property(object: HostObject, name: string, nested: Selection): unknown {
  const value = readMember(object, name);
  return value instanceof HostObject ? answerAny(value, wholeIfEmpty(nested)) : value;
}

function wholeIfEmpty(selection: Selection): Selection {
  return selection.members.size === 0 ? { ...selection, all: true } : selection;
}

function answerAny(object: HostObject, selection: Selection, query?: QueryInfo): Answer {
  return object instanceof HostCollection
    ? answerCollection(object, selection, query)
    : answerObject(object, selection);
}

/** Names in a collection's query are those of its items, but for the collection's own properties such as "count". */
function answerCollection(
  collection: HostCollection,
  selection: Selection,
  query?: QueryInfo,
): Answer {
  const ownNames = new Set(propertyNames(collection));
  const answer: Answer = { ...collection.identity() };
  const ofItems: Selection = { all: selection.all, members: new Map() };
  for (const [name, nested] of selection.members) {
    if (ownNames.has(name)) answer[name] = property(collection, name, nested);
    else ofItems.members.set(name, nested);
  }
  if (!ofItems.all && ofItems.members.size === 0) return answer;
  const skip = query?.Skip ?? 0;
  const top = query?.Top ?? Number.POSITIVE_INFINITY;
  answer["_Items"] = collection
    .items()
    .slice(skip, skip + top)
    .map((item) => answerObject(item, ofItems));
  return answer;
}

/**
 * The answer to `object.load(…)`: the selected properties under their wire names, items of a collection in `_Items`.
 * A property that is calculated for the answer is a promise of its object's class.
 */
export async function runQuery(object: HostObject, query: QueryInfo): Promise<Answer> {
  const answer = answerTo(object, query);
  await fillIn(answer);
  return answer;
}

/** Blocks of values hold none that are to be awaited. */
async function fillIn(answer: Answer): Promise<void> {
  for (const [name, value] of Object.entries(answer)) {
    if (value instanceof Promise) answer[name] = await value;
    const parts: unknown[] = name === "_Items" && Array.isArray(value) ? value : [value];
    for (const part of parts.filter(isAnswer)) await fillIn(part);
  }
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function answerTo(object: HostObject, query: QueryInfo): Answer {
  const selection = select(query.Select ?? []);
  for (const path of query.Expand ?? []) {
    let at = selection;
    for (const part of path.split(/[/.]/)) at = child(at, pascalCase(part));
    at.all = true;
  }
  return answerAny(object, wholeIfNothingSelected(selection, query), query);
}

function wholeIfNothingSelected(selection: Selection, query: QueryInfo): Selection {
  return (query.Select ?? []).length === 0 ? { ...selection, all: true } : selection;
}
