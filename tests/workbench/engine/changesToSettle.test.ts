import { ChangesToSettle } from "../../../workbench/engine/changesToSettle";

describe("changes that wait for their results", () => {
  test("are open until a calculation that knows them has ended", () => {
    const changes = new ChangesToSettle();
    changes.noteChange();
    changes.noteStart();
    changes.noteChange();
    changes.noteEnd();
    expect(changes.isOpen).toBe(true);
    changes.noteStart();
    changes.noteEnd();
    expect(changes.isOpen).toBe(false);
  });

  test("are waited for in one more round when the first did not know them all", async () => {
    const changes = new ChangesToSettle();
    changes.noteChange();
    changes.noteStart();
    changes.noteChange();
    const rounds = [() => undefined, () => changes.noteStart()];
    let waits = 0;
    await changes.settle(() => {
      rounds[waits]?.();
      waits += 1;
      changes.noteEnd();
      return Promise.resolve();
    });
    expect([waits, changes.isOpen]).toEqual([2, false]);
  });

  test("are settled when no calculation starts for them", async () => {
    const changes = new ChangesToSettle();
    changes.noteChange();
    await changes.settle(() => Promise.resolve());
    expect(changes.isOpen).toBe(false);
  });

  test("are not waited for again after a wait has failed", async () => {
    const changes = new ChangesToSettle();
    changes.noteChange();
    const failing = changes.settle(() => Promise.reject(new Error("too long")));
    await expect(failing).rejects.toThrow("too long");
    expect(changes.isOpen).toBe(false);
  });
});
