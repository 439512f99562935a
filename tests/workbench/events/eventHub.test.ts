import { EventHub, eventType, workbookTarget } from "../../../workbench/events/eventHub";

function connected() {
  const hub = new EventHub();
  const sent: string[] = [];
  hub.connect((type, target) => sent.push(`${String(type)} ${target}`));
  return { hub, sent };
}

describe("events", () => {
  test("reach the targets that were registered, and no others", () => {
    const { hub, sent } = connected();
    hub.register(eventType.worksheetChanged, "one");
    hub.raise(eventType.worksheetChanged, ["one", workbookTarget], {});
    hub.raise(eventType.tableChanged, ["one"], {});
    expect(sent).toEqual(["10 one"]);
  });

  test("stop when the last handler is gone", () => {
    const { hub, sent } = connected();
    hub.register(eventType.tableChanged, "one");
    hub.register(eventType.tableChanged, "one");
    hub.unregister(eventType.tableChanged, "one");
    hub.raise(eventType.tableChanged, ["one"], {});
    hub.unregister(eventType.tableChanged, "one");
    hub.raise(eventType.tableChanged, ["one"], {});
    expect(sent).toEqual(["101 one"]);
  });

  test("are not sent while the runtime has them off", () => {
    const { hub, sent } = connected();
    hub.register(eventType.tableChanged, "one");
    hub.isEnabled = false;
    hub.raise(eventType.tableChanged, ["one"], {});
    expect(sent).toEqual([]);
  });
});
