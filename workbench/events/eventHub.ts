/** Numbers of Excel's events as `excel-web-16.00.debug.js` registers them (`eventType`). */
export const eventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetRowSorted: 19,
  worksheetSingleClicked: 21,
  worksheetRowHiddenChanged: 22,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
  workbookActivated: 2203,
} as const;

export type EventNumber = (typeof eventType)[keyof typeof eventType];

/** The target of events of the whole workbook, of collections among them. */
export const workbookTarget = "Workbook";

export type EventSender = (type: EventNumber, target: string, message: object) => void;

/** Which events the add-in asked for. Nothing else is sent. */
export class EventHub {
  /** `context.runtime.enableEvents` */
  isEnabled = true;
  private readonly registered = new Map<string, number>();
  private send: EventSender = () => undefined;

  connect(send: EventSender): void {
    this.send = send;
  }

  /** The add-in's page is gone, and its handlers with it. */
  clear(): void {
    this.registered.clear();
    this.isEnabled = true;
  }

  register(type: EventNumber, target: string): void {
    const key = eventKey(type, target);
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: EventNumber, target: string): void {
    const key = eventKey(type, target);
    const count = this.registered.get(key) ?? 0;
    if (count > 1) this.registered.set(key, count - 1);
    else this.registered.delete(key);
  }

  /** Whether anything would be sent: making a message of many cells takes time. */
  isAwaited(type: EventNumber): boolean {
    return this.isEnabled && [...this.registered.keys()].some((key) => key.startsWith(`${type} `));
  }

  raise(type: EventNumber, targets: readonly string[], message: object): void {
    if (!this.isEnabled) return;
    for (const target of targets) {
      if (this.registered.has(eventKey(type, target))) this.send(type, target, message);
    }
  }
}

function eventKey(type: EventNumber, target: string): string {
  return `${type} ${target}`;
}
