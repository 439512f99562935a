import type { Fault } from "../../../workbench/faults/fault";
import { FaultList } from "../../../workbench/faults/faultList";
import type { RequestFacts } from "../../../workbench/protocol/requestMembers";

const reading: RequestFacts = {
  members: ["Range.values"],
  items: ["Ratings"],
  isOfWorkbook: true,
  isWriting: false,
};
const writing: RequestFacts = { ...reading, members: ["Table.resize"], isWriting: true };
const ofService: RequestFacts = {
  members: ["CustomFunctions.setInvocationResults"],
  items: [],
  isOfWorkbook: false,
  isWriting: false,
};

/** A list of faults, and what they did to the workbook. */
function faultList() {
  const done: string[] = [];
  const faults = new FaultList({
    protect: (sheet) => {
      if (sheet === "Missing") throw new Error("no such sheet");
      done.push(`protect ${sheet}`);
    },
    unprotect: (sheet) => {
      done.push(`unprotect ${sheet}`);
    },
    editAsCoauthor: (address) => {
      done.push(`edit ${address}`);
    },
    closeChannel: () => {
      done.push("close");
    },
    openChannel: () => {
      done.push("open");
    },
    restart: () => {
      done.push("restart");
    },
  });
  const kinds = async (...requests: readonly RequestFacts[]) => {
    const kinds: string[] = [];
    for (const request of requests) kinds.push((await faults.before(request)).kind);
    return kinds;
  };
  return { faults, done, kinds };
}

describe("a fault", () => {
  test("happens at the nth request from when it was added, and is used up", async () => {
    const { faults, kinds } = faultList();
    await kinds(reading, reading);
    const id = await faults.add({ kind: "fail", code: "AccessDenied", nth: 2 });
    expect(await kinds(reading, reading, reading)).toEqual(["run", "fail", "run"]);
    expect(faults.list()).toMatchObject([{ id, state: "used", hits: 1 }]);
  });

  test("happens as many times as it says", async () => {
    const { faults, kinds } = faultList();
    await faults.add({ kind: "fail", code: "ItemNotFound", times: 2 });
    expect(await kinds(reading, reading, reading)).toEqual(["fail", "fail", "run"]);
  });

  test.each<[string, Fault, readonly string[]]>([
    ["only writing ones", failOn({ writing: true }), ["run", "fail"]],
    ["those that touch a member", failOn({ touches: "resize" }), ["run", "fail"]],
    ["those that touch an item", failOn({ touches: "Ratings" }), ["fail", "run"]],
  ])("can be meant for %s", async (_which, fault, expected) => {
    const { faults, kinds } = faultList();
    await faults.add(fault);
    expect(await kinds(reading, writing)).toEqual(expected);
  });

  test("passes over what is not about the workbook, unless that is named", async () => {
    const { faults, kinds } = faultList();
    await faults.add({ kind: "dropReply", on: { touches: "setInvocationResults" } });
    await faults.add({ kind: "throttle" });
    expect(await kinds(ofService, ofService, reading)).toEqual(["run", "run", "refuse"]);
    expect(faults.list()[0]).toMatchObject({ state: "used" });
  });

  test("counts on with the next request where another fault came first", async () => {
    const { faults, kinds } = faultList();
    await faults.add({ kind: "fail", code: "AccessDenied" });
    await faults.add({ kind: "throttle", times: 1 });
    expect(await kinds(reading, reading, reading)).toEqual(["fail", "refuse", "run"]);
  });

  test("can be cancelled before it happens", async () => {
    const { faults, kinds } = faultList();
    const id = await faults.add({ kind: "throttle" });
    faults.cancel(id);
    expect(await kinds(reading)).toEqual(["run"]);
    expect(await faults.whenEnded(id)).toMatchObject({ state: "cancelled", hits: 0 });
  });

  test("that cannot be done says why", async () => {
    const { faults } = faultList();
    await faults.add({ kind: "protectSheet", sheet: "Missing" });
    expect(faults.list()).toMatchObject([{ state: "cancelled", problem: "no such sheet" }]);
  });
});

describe("an error of Office", () => {
  test.each([
    ["ActivityLimitReached", 5102],
    ["InvalidOrTimedOutSession", 5012],
    [5100, 5100],
  ])("%s refuses the request with the client's number", async (code, officeError) => {
    const { faults } = faultList();
    await faults.add({ kind: "fail", code });
    expect(await faults.before(reading)).toEqual({ kind: "refuse", officeError });
  });

  test("of throttling lasts until it is cancelled", async () => {
    const { faults, kinds } = faultList();
    const id = await faults.add({ kind: "throttle", nth: 2 });
    expect(await kinds(reading, reading, reading)).toEqual(["run", "refuse", "refuse"]);
    faults.cancel(id);
    expect(await kinds(reading)).toEqual(["run"]);
  });
});

describe("a delay", () => {
  test("holds its request until it is released", async () => {
    const { faults } = faultList();
    const id = await faults.add({ kind: "delay" });
    const verdict = faults.before(reading);
    expect(await faults.whenHit(id)).toMatchObject({ state: "active" });
    faults.release(id);
    expect(await verdict).toEqual({ kind: "run", reply: "send" });
    expect(faults.list()).toMatchObject([{ state: "used" }]);
  });

  test("that holds nothing cannot be released", async () => {
    const { faults } = faultList();
    const id = await faults.add({ kind: "delay" });
    expect(() => faults.release(id)).toThrow("holds no request");
  });
});

describe("the workbook and the channel", () => {
  test("are changed at once where no request is waited for", async () => {
    const { faults, done } = faultList();
    await faults.add({ kind: "coauthorEdit", address: "Ratings!F2", values: 5 });
    await faults.add({ kind: "restart" });
    expect(done).toEqual(["edit Ratings!F2", "restart"]);
    expect(faults.list().map(({ state }) => state)).toEqual(["used", "used"]);
  });

  test("are changed between two requests", async () => {
    const { faults, done, kinds } = faultList();
    await faults.add({ kind: "coauthorEdit", address: "F2", values: 5, nth: 2 });
    expect(await kinds(reading)).toEqual(["run"]);
    expect(done).toEqual([]);
    expect(await kinds(reading)).toEqual(["run"]);
    expect(done).toEqual(["edit F2"]);
  });

  test("are as before when what lasts is cancelled", async () => {
    const { faults, done } = faultList();
    await faults.add({ kind: "protectSheet", sheet: "Ratings" });
    await faults.add({ kind: "closeChannel" });
    faults.clear();
    expect(done).toEqual(["protect Ratings", "close", "unprotect Ratings", "open"]);
    expect(faults.list()).toEqual([]);
  });

  test("lose the request at which they are changed for good", async () => {
    const { faults, kinds } = faultList();
    await faults.add({ kind: "closeChannel", nth: 1 });
    expect(await kinds(reading)).toEqual(["lose"]);
    faults.noteRestart();
    expect(faults.list()).toMatchObject([{ state: "used" }]);
  });
});

describe("editing in a cell", () => {
  test("lasts until it is cancelled", async () => {
    const { faults } = faultList();
    const id = await faults.add({ kind: "editMode" });
    expect(faults.isEditing).toBe(true);
    const ended = faults.editingEnded();
    faults.cancel(id);
    await ended;
    expect(faults.isEditing).toBe(false);
  });
});

function failOn(on: { readonly writing?: boolean; readonly touches?: string }): Fault {
  return { kind: "fail", code: "GeneralException", on };
}
