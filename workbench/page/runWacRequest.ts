import type { Host } from "../objects/host";
import { WacWorkbookHost } from "../objects/wacWorkbookHost";
import { runBatch } from "../protocol/runBatch";
import type { RequestBody, ResponseBody } from "../protocol/wire";
import { openBeside } from "./openBeside";

/** The partition of requests that Excel on the web's page answers itself: pane, ribbon, shortcuts, other workbooks. */
export const wacPartition = "WacPartition";

export function runWacRequest(host: Host, body: RequestBody): Promise<ResponseBody> {
  return runBatch(body, {
    root: new WacWorkbookHost(openBeside),
    service: (name) => host.services.get(name)?.(),
    reference: () => undefined,
    settle: () => Promise.resolve(),
    identify: (object) => object.identity(),
  });
}
