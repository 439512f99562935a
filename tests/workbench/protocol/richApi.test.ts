import { RequestCounters } from "../../../workbench/protocol/requestCounters";
import type { RequestGate, Verdict } from "../../../workbench/protocol/requestGate";
import { runNormally } from "../../../workbench/protocol/requestGate";
import { RichApi } from "../../../workbench/protocol/richApi";
import type { RequestBody } from "../../../workbench/protocol/wire";

const body = JSON.stringify({ Actions: [], ObjectPaths: {} });

function request(text: string, { flags = 0, headers = [] as readonly string[] } = {}) {
  return { ArrayData: ["", "POST", "ProcessQuery", headers, text, 0, flags] };
}

function host() {
  const counters = new RequestCounters();
  const ran: RequestBody[] = [];
  const state = { isEditing: false, endEditing: (): void => undefined, verdict: runNormally };
  const gate: RequestGate = {
    isEditing: false,
    editingEnded: () => Promise.resolve(),
    before: () => Promise.resolve(state.verdict),
  };
  const api = new RichApi({
    counters,
    gate,
    isEditing: () => state.isEditing,
    editingEnded: () =>
      new Promise((resolve) => {
        state.endEditing = () => {
          state.isEditing = false;
          resolve();
        };
      }),
    run: (requested) => {
      ran.push(requested);
      return Promise.resolve({
        response: { Error: null, Results: [], TraceIds: [] },
        hasWritten: ran.length === 1,
      });
    },
  });
  return { api, counters, ran, state };
}

describe("requests", () => {
  test("are answered and counted, writing ones apart", async () => {
    const { api, counters } = host();
    const answer = await api.answer(request(body));
    await api.answer(request(body));
    expect(answer).toMatchObject({ Error: 0, Data: [200, [], expect.stringContaining("Results")] });
    expect(counters).toMatchObject({ requests: 2, writingRequests: 1, errors: 0 });
  });

  test("over 5 MB are refused and not run", async () => {
    const { api, ran } = host();
    const answer = await api.answer(request("界".repeat(2 * 1024 * 1024)));
    expect(answer).toMatchObject({ Error: 5103 });
    expect(ran).toEqual([]);
  });

  test("are refused while a cell is edited", async () => {
    const { api, ran, state } = host();
    state.isEditing = true;
    expect(await api.answer(request(body))).toMatchObject({ Error: 5004 });
    expect(ran).toEqual([]);
  });

  test("wait for the end of editing when they ask to", async () => {
    const { api, ran, state } = host();
    state.isEditing = true;
    const answer = api.answer(request(body, { flags: 64 }));
    await new Promise((resolve) => setImmediate(resolve));
    expect(ran).toEqual([]);
    state.endEditing();
    expect(await answer).toMatchObject({ Error: 0 });
    expect(ran).toHaveLength(1);
  });

  test("count the bytes of each way apart, in UTF-8", async () => {
    const { api, counters } = host();
    const text = JSON.stringify({ Actions: [], ObjectPaths: {}, note: "界" });
    await api.answer(request(text));
    expect(counters.bytesIn).toBe(text.length + 2);
    expect(counters.bytesOut).toBe('{"Error":null,"Results":[],"TraceIds":[]}'.length);
    expect(counters.bytes).toBe(counters.bytesIn + counters.bytesOut);
  });

  test("are counted under the name that the caller gave them", async () => {
    const { api, counters } = host();
    await api.answer(request(body, { headers: ["x-test-request-name", "build summary.1"] }));
    await api.answer(request(body, { headers: ["x-test-request-name", "build summary.2"] }));
    expect(counters.operations).toMatchObject([
      { name: "build summary", requests: 2, writingRequests: 1 },
    ]);
  });

  test("forget what was counted when the counters are reset", async () => {
    const { api, counters } = host();
    await api.answer(request(body));
    counters.reset();
    expect(counters).toMatchObject({ requests: 0, bytes: 0, operations: [] });
  });
});

describe("a verdict", () => {
  const step = { Id: 1, ActionType: 3, Name: "Calculate", ObjectPathId: 1 };
  const steps = JSON.stringify({ Actions: [step, { ...step, Id: 2 }], ObjectPaths: {} });

  test("can refuse a request with an error of Office", async () => {
    const { api, ran, state, counters } = host();
    state.verdict = { kind: "refuse", officeError: 5102 };
    expect(await api.answer(request(body))).toEqual({ Error: 5102, Data: null });
    expect(ran).toEqual([]);
    expect(counters.errors).toBe(1);
  });

  test("can end a request with Excel's error after some of its actions", async () => {
    const { api, ran, state } = host();
    state.verdict = { kind: "fail", code: "AccessDenied", afterActions: 1 };
    const answer = await api.answer(request(steps));
    expect(ran[0]?.Actions).toEqual([step]);
    expect(JSON.stringify(answer)).toContain("AccessDenied");
  });

  test.each<Verdict>([{ kind: "lose" }, { kind: "run", reply: "drop" }])(
    "can leave a request without an answer, and the next one with its own: %j",
    async (verdict) => {
      const { api, state } = host();
      state.verdict = verdict;
      let isAnswered = false;
      void api.answer(request(body)).then(() => {
        isAnswered = true;
      });
      await new Promise((resolve) => setImmediate(resolve));
      state.verdict = runNormally;
      expect(await api.answer(request(body))).toMatchObject({ Error: 0 });
      expect(isAnswered).toBe(false);
    },
  );
});
