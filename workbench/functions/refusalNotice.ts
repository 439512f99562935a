import type { Injector } from "@univerjs/core";
import { MessageType } from "@univerjs/design";
import { IMessageService } from "@univerjs/ui";

import type { FunctionMetadata } from "./functionMetadata";

/** Says on the page, and in the console for developers, which functions Excel would not run and why. */
export function showRefusals(injector: Injector, functions: readonly FunctionMetadata[]): void {
  for (const { refusal: content } of functions) {
    if (content === undefined) continue;
    console.warn(content);
    injector.get(IMessageService).show({ content, type: MessageType.Warning, duration: 10_000 });
  }
}
