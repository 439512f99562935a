import { RequestCounters } from "../../../workbench/protocol/requestCounters";
import { RichApi } from "../../../workbench/protocol/richApi";
import type { RequestBody } from "../../../workbench/protocol/wire";

const body = JSON.stringify({ Actions: [], ObjectPaths: {} });

function request(text: string, flags = 0) {
  return { ArrayData: ["", "POST", "ProcessQuery", [], text, 0, flags] };
}

function host() {
  const counters = new RequestCounters();
  const ran: RequestBody[] = [];
  const state = { isEditing: false, endEditing: (): void => undefined };
  const api = new RichApi({
    counters,
    isEditing: () => state.isEditing,
    editingEnded: () =>
      new Promise((resolve) => {
        state.endEditing = resolve;
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
    const answer = api.answer(request(body, 64));
    await Promise.resolve();
    await Promise.resolve();
    expect(ran).toEqual([]);
    state.endEditing();
    expect(await answer).toMatchObject({ Error: 0 });
    expect(ran).toHaveLength(1);
  });
});
