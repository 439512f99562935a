import type { EventHub, EventNumber } from "../events/eventHub";
import type { HostObject } from "../protocol/hostObject";

/** Where the handlers of an object are registered: with the hub, under the target that its events are sent to. */
export interface EventTarget {
  readonly hub: EventHub;
  readonly target: string;
}

/**
 * Lets the add-in register handlers with the objects of a class. The client asks for an event by a pair of methods:
 * "DataChangedEvent" is `_RegisterDataChangedEvent` and `_UnregisterDataChangedEvent`.
 */
export function offerEvents<Source extends HostObject>(
  hostClass: { readonly prototype: Source },
  events: Readonly<Record<string, EventNumber>>,
  targetOf: (source: Source) => EventTarget,
): void {
  for (const [name, type] of Object.entries(events)) {
    Object.defineProperties(hostClass.prototype, {
      [`_Register${name}`]: {
        value(this: Source): void {
          const { hub, target } = targetOf(this);
          hub.register(type, target);
        },
      },
      [`_Unregister${name}`]: {
        value(this: Source): void {
          const { hub, target } = targetOf(this);
          hub.unregister(type, target);
        },
      },
    });
  }
}
