import { runBatch } from "../../../workbench/protocol/runBatch";
import type { Action, ObjectPath, QueryInfo } from "../../../workbench/protocol/wire";
import { actionType, pathType } from "../../../workbench/protocol/wire";
import { Library } from "./library";

const root: ObjectPath = { Id: 1, ObjectPathType: pathType.globalObject, Name: "" };
const first: ObjectPath = {
  Id: 2,
  ObjectPathType: pathType.indexer,
  Name: "",
  ParentObjectPathId: 1,
  ArgumentInfo: { Arguments: ["b1"] },
};
const second: ObjectPath = { ...first, Id: 3, ArgumentInfo: { Arguments: ["b2"] } };
const missing: ObjectPath = {
  ...first,
  Id: 4,
  ObjectPathType: pathType.method,
  Name: "GetItemOrNullObject",
  ArgumentInfo: { Arguments: ["nothing"] },
};

type GivenAction = Omit<Action, "Id" | "Name"> & { readonly Name?: string };

function run(actions: readonly GivenAction[]) {
  const paths = [root, first, second, missing];
  return runBatch(
    {
      Actions: actions.map((action, index) => ({ Name: "", ...action, Id: index + 10 })),
      ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])),
    },
    {
      root: new Library(),
      service: () => undefined,
      reference: () => undefined,
      settle: () => Promise.resolve(),
      identify: (object) => object.identity(),
    },
  );
}

const query = (ObjectPathId: number, QueryInfo: QueryInfo) => ({
  ActionType: actionType.query,
  ObjectPathId,
  QueryInfo,
});

async function valueOf(action: GivenAction): Promise<unknown> {
  const { Results, Error } = await run([action]);
  expect(Error).toBeNull();
  return Results[0]?.Value;
}

describe("a request's actions", () => {
  test("instantiate an object by its identity", async () => {
    const action = { ActionType: actionType.instantiate, ObjectPathId: 2 };
    expect(await valueOf(action)).toEqual({ Id: "b1" });
  });

  test("instantiate what is missing as null, and load null of it", async () => {
    const { Results, Error } = await run([
      { ActionType: actionType.instantiate, ObjectPathId: 4 },
      query(4, { Select: ["title"] }),
    ]);
    expect(Error).toBeNull();
    expect(Results.map(({ Value }) => Value)).toEqual([null, null]);
  });

  test("load the properties that were asked for, under their wire names", async () => {
    expect(await valueOf(query(2, { Select: ["title", "author/name"] }))).toEqual({
      Id: "b1",
      Title: "One",
      Author: { Name: "Lin" },
    });
  });

  test("load every scalar property when none is named", async () => {
    expect(await valueOf(query(2, {}))).toEqual({ Id: "b1", Title: "One" });
  });

  test("load an expanded object whole", async () => {
    expect(await valueOf(query(2, { Select: ["title"], Expand: ["author"] }))).toEqual({
      Id: "b1",
      Title: "One",
      Author: { Name: "Lin" },
    });
  });

  test("load a collection's own count and its items' properties", async () => {
    expect(await valueOf(query(1, { Select: ["count", "title"], Skip: 1 }))).toEqual({
      Count: 2,
      _Items: [{ Id: "b2", Title: "Two" }],
    });
  });

  test("set properties, and pass objects as arguments", async () => {
    const { Results } = await run([
      {
        ActionType: actionType.setProperty,
        Name: "Title",
        ObjectPathId: 2,
        ArgumentInfo: { Arguments: ["New"] },
      },
      {
        ActionType: actionType.method,
        Name: "JoinedWith",
        ObjectPathId: 2,
        ArgumentInfo: { Arguments: [3, "+"], ReferencedObjectPathIds: [3, 0] },
      },
    ]);
    expect(Results[1]?.Value).toBe("New+Two");
  });

  test("name the trace actions that ran", async () => {
    const { TraceIds } = await run([{ ActionType: actionType.trace, ObjectPathId: 0 }]);
    expect(TraceIds).toEqual([10]);
  });

  test("end at the first error; what ran before it stays", async () => {
    const { Results, Error } = await run([
      query(2, { Select: ["title"] }),
      {
        ActionType: actionType.setProperty,
        Name: "Title",
        ObjectPathId: 2,
        ArgumentInfo: { Arguments: [""] },
      },
      query(3, { Select: ["title"] }),
    ]);
    expect(Results).toHaveLength(1);
    expect(Error).toMatchObject({
      Code: "InvalidArgument",
      Location: "Book.title",
      ActionIndex: 1,
    });
  });

  test.each(["pages", "secret", "identity", "constructor"])(
    "refuse the unknown member %s by name",
    async (name) => {
      const { Error } = await run([query(2, { Select: [name] })]);
      expect(Error).toMatchObject({ Code: "ApiNotFound" });
      expect(Error?.Message).toContain(`Book.${name}`);
    },
  );

  test("refuse to write a property that is read-only", async () => {
    const { Error } = await run([
      {
        ActionType: actionType.setProperty,
        Name: "Id",
        ObjectPathId: 2,
        ArgumentInfo: { Arguments: ["b9"] },
      },
    ]);
    expect(Error?.Code).toBe("InvalidOperation");
  });

  test("pass over what is done to an object that does not exist", async () => {
    const { Error, Results } = await run([
      { ActionType: actionType.method, Name: "JoinedWith", ObjectPathId: 4 },
    ]);
    expect(Error).toBeNull();
    expect(Results[0]?.Value).toBeNull();
  });

  test("find an object that a plain object names", async () => {
    expect(
      await valueOf({
        ActionType: actionType.method,
        Name: "TitleOf",
        ObjectPathId: 2,
        ArgumentInfo: { Arguments: [{ book: { _ObjectPathId: 3 } }] },
      }),
    ).toBe("Two");
  });

  test("name a missing event as add-ins do", async () => {
    const { Error } = await run([
      { ActionType: actionType.method, Name: "_RegisterLentEvent", ObjectPathId: 2 },
    ]);
    expect(Error?.Message).toContain("(Book.onLent)");
  });
});
