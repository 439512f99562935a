import type { Injector } from "@univerjs/core";
import { MessageType } from "@univerjs/design";
import { IMessageService } from "@univerjs/ui";

/** Says on the page, and in the console for developers, which functions Excel would not run and why. */
export function showRefusals(injector: Injector, refusals: readonly string[]): void {
  for (const content of refusals) {
    console.warn(content);
    injector.get(IMessageService).show({ content, type: MessageType.Warning, duration: 10_000 });
  }
}
