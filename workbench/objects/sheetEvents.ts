import { eventType } from "../events/eventHub";

/** The events that a sheet has as well as the collection of all sheets, by what the client calls them. */
export const sheetEvents = {
  DataChangedEvent: eventType.worksheetChanged,
  SelectionChangedEvent: eventType.worksheetSelectionChanged,
  ActivatedEvent: eventType.worksheetActivated,
  DeactivatedEvent: eventType.worksheetDeactivated,
  CalculatedEvent: eventType.worksheetCalculated,
  FormatChangedEvent: eventType.worksheetFormatChanged,
  RowSortedEvent: eventType.worksheetRowSorted,
  SingleClickedEvent: eventType.worksheetSingleClicked,
  RowHiddenChangedEvent: eventType.worksheetRowHiddenChanged,
  ProtectionChangedEvent: eventType.worksheetProtectionChanged,
  EventNameChanged: eventType.worksheetNameChanged,
  EventVisibilityChanged: eventType.worksheetVisibilityChanged,
} as const;
