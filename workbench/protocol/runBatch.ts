import { ExcelError } from "./excelError";
import type { HostObject } from "./hostObject";
import { callMember, pascalCase, writeMember } from "./members";
import { ObjectPaths } from "./objectPaths";
import type { PathRoots } from "./objectPaths";
import { runQuery } from "./query";
import type { Action, ActionResult, RequestBody, ResponseBody, WireError } from "./wire";
import { actionType } from "./wire";

/** Whether ranges met in this batch outlive it; the client asks for it in `Excel.run`. */
export type Retention = "keep" | "release";

/** What a batch needs of the host beside the object model itself. */
export interface BatchHost extends PathRoots {
  /** Lets calculation caused so far in the batch finish, so that the next read sees its results. */
  settle(): Promise<void>;
  /** What the client is told when it meets an object: its id, or a reference that keeps a range. */
  identify(object: HostObject, retention: Retention): Readonly<Record<string, unknown>>;
}

/** Runs one request, action by action. A failed action stops the batch; what ran before it stays, as in Excel. */
export async function runBatch(body: RequestBody, host: BatchHost): Promise<ResponseBody> {
  const paths = new ObjectPaths(body.ObjectPaths, host);
  const retention = body.AutoKeepReference === true ? "keep" : "release";
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      const value = await runAction(action, paths, host, retention);
      results.push({ ActionId: action.Id, Value: value ?? null });
      if (action.ActionType === actionType.trace) traceIds.push(action.Id);
    } catch (error) {
      return {
        Error: wireError(error, action, index, paths),
        Results: results,
        TraceIds: traceIds,
      };
    }
  }
  return { Error: null, Results: results, TraceIds: traceIds };
}

async function runAction(
  action: Action,
  paths: ObjectPaths,
  host: BatchHost,
  retention: Retention,
): Promise<unknown> {
  if (action.ActionType === actionType.trace) return null;
  const object = await paths.resolve(action.ObjectPathId);
  if (action.ActionType === actionType.instantiate) {
    return object === null ? null : host.identify(object, retention);
  }
  // Reading a null object gives null, and what is done to it is passed over: Microsoft's samples begin with
  // `worksheets.getItemOrNullObject("Sample").delete()` (https://github.com/OfficeDev/office-js-snippets).
  if (object === null) return null;
  return runOn(object, action, paths, host);
}

async function runOn(
  object: HostObject,
  action: Action,
  paths: ObjectPaths,
  host: BatchHost,
): Promise<unknown> {
  switch (action.ActionType) {
    case actionType.query:
    case actionType.queryAsJson:
      await host.settle();
      return runQuery(object, action.QueryInfo ?? {});
    case actionType.method:
      return callMember(object, action.Name, await paths.values(action.ArgumentInfo));
    case actionType.setProperty:
      return writeMember(object, action.Name, (await paths.values(action.ArgumentInfo))[0]);
    case actionType.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        writeMember(object, pascalCase(name), value);
      }
      return null;
    default:
      throw new ExcelError("NotImplemented", `action type ${action.ActionType}`);
  }
}

function wireError(error: unknown, action: Action, index: number, paths: ObjectPaths): WireError {
  const excelError =
    error instanceof ExcelError ? error : new ExcelError("GeneralException", String(error));
  if (excelError !== error) console.error(error);
  return {
    Code: excelError.code,
    Message: excelError.message,
    Location: paths.location(action.ObjectPathId, action.Name === "" ? undefined : action.Name),
    HttpStatusCode: excelError.code === "ItemNotFound" ? 404 : 400,
    ActionIndex: index,
  };
}
