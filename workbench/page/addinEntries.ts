import type { FunctionMessage } from "../functions/functionMessages";
import type { RichApiEntry } from "../protocol/addinChannel";
import type { PaneState } from "./paneState";

/** Category of `GenericEventRegistration.richApiMessageEventCategory` in the client. */
const eventCategory = 65_536;

/** `AppRuntimeService.onVisibilityChanged` in the client. */
const visibilityChanged = 65_539;

/** `ActionMessageCategory` and `ActionDispatchMessageType` of the client's action proxy. */
const actionCategory = 2;
const actionDispatch = 1000;

export function eventEntry(type: number, target: string, message: object): RichApiEntry {
  return [eventCategory, type, target, JSON.stringify(message), 0, false];
}

export function functionEntry({ category, type, message }: FunctionMessage): RichApiEntry {
  return [category, type, "", message, 0, false];
}

export function visibilityEntry(pane: PaneState): RichApiEntry {
  const visibility = pane.isOpen() ? "Visible" : "Hidden";
  return [eventCategory, visibilityChanged, "", JSON.stringify({ visibility }), 0, false];
}

/** Calls the function that the add-in's page has associated with an action. */
export function actionEntry(actionId: string): RichApiEntry {
  return [actionCategory, actionDispatch, "", JSON.stringify([actionId]), 0, false];
}
