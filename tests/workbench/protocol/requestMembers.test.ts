import { firstStep, requestFacts, touches } from "../../../workbench/protocol/requestMembers";
import type { Action, ObjectPath, RequestBody } from "../../../workbench/protocol/wire";
import { actionType, pathType } from "../../../workbench/protocol/wire";

const writing = 1;

const workbook: ObjectPath = { Id: 1, ObjectPathType: pathType.globalObject, Name: "" };
const tables: ObjectPath = {
  Id: 2,
  ObjectPathType: pathType.property,
  Name: "Tables",
  ParentObjectPathId: 1,
};
const ratings: ObjectPath = {
  Id: 3,
  ObjectPathType: pathType.indexer,
  Name: "",
  ParentObjectPathId: 2,
  ArgumentInfo: { Arguments: ["Ratings"] },
};
const cells: ObjectPath = {
  Id: 4,
  ObjectPathType: pathType.method,
  Name: "GetDataBodyRange",
  ParentObjectPathId: 3,
};
const service: ObjectPath = {
  Id: 5,
  ObjectPathType: pathType.newObject,
  Name: "Microsoft.DynamicRibbon.DynamicRibbon",
};

function request(...actions: readonly Omit<Action, "Id">[]): RequestBody {
  const paths = [workbook, tables, ratings, cells, service];
  return {
    Actions: actions.map((action, index) => ({ ...action, Id: index + 10 })),
    ObjectPaths: Object.fromEntries(
      paths
        .filter(({ Id }) => Id !== 5 || actions.some(({ ObjectPathId }) => ObjectPathId === 5))
        .map((path) => [path.Id, path]),
    ),
  };
}

const instantiate = (ObjectPathId: number) => ({
  ActionType: actionType.instantiate,
  Name: "",
  ObjectPathId,
});
const call = (ObjectPathId: number, Name: string) => ({
  ActionType: actionType.method,
  Name,
  ObjectPathId,
});
const load = {
  ActionType: actionType.query,
  Name: "",
  ObjectPathId: 4,
  QueryInfo: { Select: ["values"] },
};
const write = { ActionType: actionType.setProperty, Name: "Values", ObjectPathId: 4 };

describe("the facts of a request", () => {
  test("name what it reads, writes and calls with Excel's classes", () => {
    const { members } = requestFacts(request(instantiate(4), load, write, call(3, "Resize")), 0);
    expect(members).toEqual(["Range.values", "Table.resize"]);
  });

  test("tell the items that it names", () => {
    const facts = requestFacts(request(load), 0);
    expect(facts.items).toEqual(["Ratings"]);
    expect(
      ["values", "Range.values", "Ratings", "formulas"].map((name) => touches(facts, name)),
    ).toEqual([true, true, true, false]);
  });

  test.each([
    ["reads", request(load), 0, false],
    ["writes", request(write), writing, true],
    ["registers an event", request(call(1, "_RegisterDataChangedEvent")), writing, false],
    ["asks a service", request(call(5, "ExecuteRequestUpdate")), writing, false],
  ])("tell whether it may change the workbook: one that %s", (_does, body, flags, expected) => {
    expect(requestFacts(body, flags).isWriting).toBe(expected);
  });

  test("leave out what the client does for itself", () => {
    expect(requestFacts(request(call(4, "_KeepReference"), load), 0).members).toEqual([
      "Range.values",
    ]);
    expect(requestFacts(request(call(1, "_RemoveReference")), 0).isOfWorkbook).toBe(false);
  });

  test("tell where its first step stands", () => {
    expect(firstStep(request(instantiate(4), call(4, "_KeepReference"), write))).toBe(2);
  });
});
