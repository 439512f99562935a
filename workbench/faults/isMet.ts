import type { RequestFacts } from "../protocol/requestMembers";
import { touches } from "../protocol/requestMembers";
import type { RequestFilter } from "./fault";

/** Whether a request is one that the filter means; requests that are not about the workbook only when they are named. */
export function isMet(filter: RequestFilter | undefined, request: RequestFacts): boolean {
  if (filter?.writing === true && !request.isWriting) return false;
  if (filter?.touches === undefined) return request.isOfWorkbook;
  return touches(request, filter.touches);
}
