import { eventType, workbookTarget } from "../events/eventHub";
import type { EventNumber } from "../events/eventHub";
import { HostCollection } from "../protocol/hostObject";
import type { Host } from "./host";

/** The part of `Excel.WorksheetCollection` that registers handlers of events of all sheets. */
export abstract class WorksheetCollectionEventsHost extends HostCollection {
  constructor(protected readonly host: Host) {
    super();
  }

  _RegisterDataChangedEvent(): void {
    this.register(eventType.worksheetChanged);
  }
  _UnregisterDataChangedEvent(): void {
    this.unregister(eventType.worksheetChanged);
  }
  _RegisterSelectionChangedEvent(): void {
    this.register(eventType.worksheetSelectionChanged);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.unregister(eventType.worksheetSelectionChanged);
  }
  _RegisterActivatedEvent(): void {
    this.register(eventType.worksheetActivated);
  }
  _UnregisterActivatedEvent(): void {
    this.unregister(eventType.worksheetActivated);
  }
  _RegisterDeactivatedEvent(): void {
    this.register(eventType.worksheetDeactivated);
  }
  _UnregisterDeactivatedEvent(): void {
    this.unregister(eventType.worksheetDeactivated);
  }
  _RegisterCalculatedEvent(): void {
    this.register(eventType.worksheetCalculated);
  }
  _UnregisterCalculatedEvent(): void {
    this.unregister(eventType.worksheetCalculated);
  }
  _RegisterFormatChangedEvent(): void {
    this.register(eventType.worksheetFormatChanged);
  }
  _UnregisterFormatChangedEvent(): void {
    this.unregister(eventType.worksheetFormatChanged);
  }
  _RegisterRowSortedEvent(): void {
    this.register(eventType.worksheetRowSorted);
  }
  _UnregisterRowSortedEvent(): void {
    this.unregister(eventType.worksheetRowSorted);
  }
  _RegisterRowHiddenChangedEvent(): void {
    this.register(eventType.worksheetRowHiddenChanged);
  }
  _UnregisterRowHiddenChangedEvent(): void {
    this.unregister(eventType.worksheetRowHiddenChanged);
  }
  _RegisterProtectionChangedEvent(): void {
    this.register(eventType.worksheetProtectionChanged);
  }
  _UnregisterProtectionChangedEvent(): void {
    this.unregister(eventType.worksheetProtectionChanged);
  }
  _RegisterEventNameChanged(): void {
    this.register(eventType.worksheetNameChanged);
  }
  _UnregisterEventNameChanged(): void {
    this.unregister(eventType.worksheetNameChanged);
  }
  _RegisterEventVisibilityChanged(): void {
    this.register(eventType.worksheetVisibilityChanged);
  }
  _UnregisterEventVisibilityChanged(): void {
    this.unregister(eventType.worksheetVisibilityChanged);
  }
  _RegisterAddedEvent(): void {
    this.register(eventType.worksheetAdded);
  }
  _UnregisterAddedEvent(): void {
    this.unregister(eventType.worksheetAdded);
  }
  _RegisterDeletedEvent(): void {
    this.register(eventType.worksheetDeleted);
  }
  _UnregisterDeletedEvent(): void {
    this.unregister(eventType.worksheetDeleted);
  }
  _RegisterEventMoved(): void {
    this.register(eventType.worksheetMoved);
  }
  _UnregisterEventMoved(): void {
    this.unregister(eventType.worksheetMoved);
  }

  private register(type: EventNumber): void {
    this.host.events.register(type, workbookTarget);
  }
  private unregister(type: EventNumber): void {
    this.host.events.unregister(type, workbookTarget);
  }
}
