import { indexFrame } from "../../src/domain/assessmentIndex";
import { RatingIndex } from "../../src/domain/ratingIndex";
import type { AssessmentState, WhatChanged } from "../../src/excel/assessmentState";
import { readArguments } from "../../src/functions/argument";
import { LiveBook, type LiveCall } from "../../src/functions/liveBook";
import { scoreCells, totalCells } from "../../src/functions/liveCells";
import type { ShownAnswer } from "../../src/functions/shownAnswer";
import { callFrom } from "./excelPlatform";
import { ratings, workedCase, workedScores } from "./workedCase";

jest.useFakeTimers();

const args = (employee?: unknown, competency?: unknown) =>
  readArguments({ employee, competency, period: undefined }, callFrom());

const unrated = "E900";

/** The worked case in a store whose ratings can be changed. */
function liveStore(people = 2) {
  const ids = Array.from({ length: people }, (_, at) => `E${String(at + 1).padStart(3, "0")}`);
  const given = ids.flatMap((id) => ratings(id, workedScores));
  const index = new RatingIndex(given);
  const [employee] = workedCase().assessment.employees;
  const employees = [...ids, unrated].flatMap((id) =>
    employee ? [{ ...employee, id, name: id }] : [],
  );
  const frame = { ...workedCase().assessment, employees };
  const state: AssessmentState = {
    status: "ready",
    index: indexFrame(frame, index),
    problems: [],
  };
  const listeners = new Set<(changed: WhatChanged) => void>();
  return {
    listeners,
    getState: () => state,
    subscribe(listener: (changed: WhatChanged) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Gives a score to an employee in A. */
    rate(id: string, score: number) {
      const [old] = index.personOf("2026H1", id).ratingsIn("A");
      if (old) index.remove(old);
      const [rating] = ratings(id, [score]);
      const person = rating && index.add(rating);
      if (!person) throw new Error("No rating");
      listeners.forEach((listener) => {
        listener(new Set([person]));
      });
    },
  };
}

/** A call of Excel, with all that it was given to show. */
function call(): LiveCall & { readonly shown: ShownAnswer[]; onCanceled: () => void } {
  const shown: ShownAnswer[] = [];
  return {
    shown,
    setResult: (answer) => void shown.push(answer),
    onCanceled: () => undefined,
  };
}

describe("a live cell", () => {
  test("[F9] is told of a change of whom it is about", () => {
    const store = liveStore();
    const book = new LiveBook(store);
    const cell = call();
    book.add(cell, (index) => scoreCells(index, args([["E001"]], [["A"]])));
    store.rate("E001", 80);
    expect(cell.shown).toEqual([[[72]], [[80]]]);
  });

  test("[F9] is not computed for changes of others", () => {
    const store = liveStore();
    const book = new LiveBook(store);
    const compute = jest.fn(() => [[1]]);
    book.add(call(), (index) => {
      scoreCells(index, args([["E001"]], [["A"]]));
      return compute();
    });
    store.rate("E002", 80);
    expect(compute).toHaveBeenCalledTimes(1);
  });

  test("[F9] is not shown again where its value is the same", () => {
    const store = liveStore();
    const book = new LiveBook(store);
    const cell = call();
    book.add(cell, (index) => scoreCells(index, args([["E001"]], [["B"]])));
    store.rate("E001", 80);
    expect(cell.shown).toEqual([[[65]]]);
  });

  test("[F9] depends on whom nobody has rated yet", () => {
    const store = liveStore();
    const book = new LiveBook(store);
    const cell = call();
    book.add(cell, (index) => totalCells(index, args([[unrated]])));
    store.rate(unrated, 88);
    expect(cell.shown).toEqual([[[""]], [[88]]]);
  });

  test("[F10] leaves nothing behind when Excel calls it again and cancels the call before", () => {
    const store = liveStore();
    const book = new LiveBook(store);
    const calls = Array.from({ length: 100 }, call);
    const cell = calls.reduce((earlier, next) => {
      book.add(next, (index) => scoreCells(index, args([["E001"]], [["A"]])));
      if (earlier !== next) earlier.onCanceled();
      return next;
    });
    expect([book.count, store.listeners.size]).toEqual([1, 1]);
    cell.onCanceled();
    cell.onCanceled();
    expect([book.count, store.listeners.size]).toEqual([0, 0]);
    store.rate("E001", 80);
    expect(cell.shown).toHaveLength(1);
  });
});

describe("[F11] a spill of a whole table", () => {
  const people = 60;

  function openSpill() {
    const store = liveStore(people);
    const book = new LiveBook(store);
    const cell = call();
    book.add(cell, (index) => scoreCells(index, args()));
    return { store, cell };
  }

  test("is pushed at most four times a second, the last change always", () => {
    const { store, cell } = openSpill();
    for (let score = 1; score <= 100; score += 1) {
      store.rate("E001", score);
      jest.advanceTimersByTime(10);
    }
    jest.advanceTimersByTime(250);
    const scores = cell.shown.map((answer) => (Array.isArray(answer) ? answer[0]?.[0] : undefined));
    expect(scores.length).toBeLessThanOrEqual(6);
    expect(scores.at(-1)).toBe(100);
  });

  test("is pushed complete", () => {
    const { store, cell } = openSpill();
    store.rate("E060", 1);
    jest.advanceTimersByTime(250);
    const last = cell.shown.at(-1);
    expect(Array.isArray(last) && last.map((row) => row.length)).toEqual(
      Array(people + 1).fill(11),
    );
  });

  test("is not pushed after it was cancelled while waiting", () => {
    const { store, cell } = openSpill();
    store.rate("E001", 1);
    cell.onCanceled();
    jest.advanceTimersByTime(1000);
    expect(cell.shown).toHaveLength(1);
  });
});
