import { CallBook } from "../../../workbench/functions/callBook";
import type { CallRequest } from "../../../workbench/functions/callQueue";
import { errorResult, toCallResult } from "../../../workbench/functions/callResult";
import { exampleFunction } from "./exampleFunction";

const cell = { unitId: "book", sheetId: "sheet", row: 0, column: 0 };
const otherCell = { ...cell, row: 1 };
const plain = exampleFunction({});
const stream = exampleFunction({ options: { stream: true } });
const cancelable = exampleFunction({ options: { cancelable: true } });

const request = (metadata = plain, value: number = 1): CallRequest => ({
  metadata,
  values: [value],
  addresses: [],
});

function evaluate(book: CallBook, ...requests: readonly CallRequest[]) {
  book.beginRound();
  book.visit(cell);
  const calls = requests.map((one) => book.use(cell, one));
  book.endRounds();
  return calls;
}

function answer(book: CallBook, id: number, value: unknown) {
  return book.queue.answer(id, () => toCallResult({ id, value }, "scalar"));
}

describe("calls of a cell", () => {
  test("the same request in a later round is the same call", () => {
    const book = new CallBook();
    const [first] = evaluate(book, request());
    expect(evaluate(book, request())[0]).toBe(first);
    expect(book.queue.takeOutgoing().calls).toEqual([first]);
  });

  test("an answered call is not sent again", () => {
    const book = new CallBook();
    evaluate(book, request());
    const [sent] = book.queue.takeOutgoing().calls;
    answer(book, sent?.id ?? 0, 5);
    evaluate(book, request());
    expect(book.queue.takeOutgoing()).toEqual({ calls: [], cancelled: [] });
    expect(book.resultsAt(cell).map(({ cells }) => cells)).toEqual([[[5]]]);
  });

  test("a formula that asks for the same twice makes two calls, and keeps both", () => {
    const book = new CallBook();
    const [first, second] = evaluate(book, request(), request());
    expect(book.queue.takeOutgoing().calls).toEqual([first, second]);
    expect(second).not.toBe(first);
    expect(evaluate(book, request(), request())).toEqual([first, second]);
    expect(book.queue.takeOutgoing().calls).toEqual([]);
  });

  test("only cells that call a volatile function are volatile", () => {
    const book = new CallBook();
    evaluate(book, request(), request(exampleFunction({ options: { volatile: true } })));
    book.beginRound();
    book.use(otherCell, request());
    expect(book.volatilePlaces()).toEqual([cell]);
  });

  test("two cells never share a call", () => {
    const book = new CallBook();
    book.use(cell, request());
    book.use(otherCell, request());
    expect(book.queue.takeOutgoing().calls.map(({ place }) => place)).toEqual([cell, otherCell]);
  });

  test("what a round makes and a later round of the same calculation no longer needs is never sent", () => {
    const book = new CallBook();
    book.beginRound();
    book.use(cell, request(plain, 1));
    book.beginRound();
    book.use(cell, request(plain, 2));
    book.endRounds();
    expect(book.queue.takeOutgoing().calls.map((call) => call.request.values)).toEqual([[2]]);
  });

  test("an answer that nobody waits for any more is dropped", () => {
    const book = new CallBook();
    evaluate(book, request());
    const [sent] = book.queue.takeOutgoing().calls;
    evaluate(book, request(plain, 2));
    expect(answer(book, sent?.id ?? 0, 5)).toBeUndefined();
  });
});

describe("cancellation", () => {
  test.each([
    ["a stream", stream],
    ["a cancelable function", cancelable],
  ])("%s whose arguments change is cancelled", (_, metadata) => {
    const book = new CallBook();
    evaluate(book, request(metadata, 1));
    const [sent] = book.queue.takeOutgoing().calls;
    evaluate(book, request(metadata, 2));
    expect(book.queue.takeOutgoing().cancelled).toEqual([sent?.id]);
  });

  test("a plain function whose arguments change is left to finish", () => {
    const book = new CallBook();
    evaluate(book, request(plain, 1));
    book.queue.takeOutgoing();
    evaluate(book, request(plain, 2));
    expect(book.queue.takeOutgoing().cancelled).toEqual([]);
  });

  test("a stream is cancelled after an answer too, a cancelable function is not", () => {
    const book = new CallBook();
    evaluate(book, request(stream), request(cancelable));
    const [streamed, finished] = book.queue.takeOutgoing().calls;
    answer(book, streamed?.id ?? 0, 1);
    answer(book, finished?.id ?? 0, 1);
    book.forget(cell);
    expect(book.queue.takeOutgoing().cancelled).toEqual([streamed?.id]);
  });

  test("a stream that was never sent is not cancelled", () => {
    const book = new CallBook();
    evaluate(book, request(stream));
    book.forget(cell);
    expect(book.queue.takeOutgoing()).toEqual({ calls: [], cancelled: [] });
  });

  test("a cell that is evaluated without asking for its call loses it", () => {
    const book = new CallBook();
    evaluate(book, request(stream));
    book.queue.takeOutgoing();
    evaluate(book);
    expect(book.places()).toEqual([]);
    expect(book.queue.takeOutgoing().cancelled).toHaveLength(1);
  });

  test("a cell that is not evaluated keeps its call", () => {
    const book = new CallBook();
    evaluate(book, request(stream));
    book.beginRound();
    book.use(otherCell, request());
    book.endRounds();
    expect(book.places()).toEqual([cell, otherCell]);
  });
});

describe("a restarted runtime", () => {
  test("streams and unanswered calls are sent again under new ids, answered ones are not", () => {
    const book = new CallBook();
    evaluate(book, request(stream, 1), request(plain, 2), request(plain, 3));
    const [streamed, , finished] = book.queue.takeOutgoing().calls;
    answer(book, streamed?.id ?? 0, 1);
    answer(book, finished?.id ?? 0, 3);
    book.queue.restart();
    const again = book.queue.takeOutgoing().calls;
    expect(again.map((call) => call.request.values)).toEqual([[1], [2]]);
    expect(again.map(({ id }) => id)).toEqual([4, 5]);
  });

  test("a stream keeps its last value until the new runtime answers", () => {
    const book = new CallBook();
    const [call] = evaluate(book, request(stream));
    answer(book, book.queue.takeOutgoing().calls[0]?.id ?? 0, 7);
    book.queue.restart();
    expect(call?.result?.cells).toEqual([[7]]);
  });
});

describe("errors without a call", () => {
  test("a noted error is kept for its message until the cell is evaluated again", () => {
    const book = new CallBook();
    book.beginRound();
    book.note(cell, errorResult("#VALUE!", "too many"));
    book.endRounds();
    expect(book.resultsAt(cell)[0]?.messages.get("0,0")).toBe("too many");
    evaluate(book);
    expect(book.resultsAt(cell)).toEqual([]);
  });
});
