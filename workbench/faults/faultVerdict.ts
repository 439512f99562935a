import { officeError } from "../protocol/officeError";
import type { Verdict } from "../protocol/requestGate";
import type { FailFault, Fault } from "./fault";

/** What a request that meets the fault comes to; undefined where it goes on its way. */
export function faultVerdict(fault: Fault): Verdict | undefined {
  switch (fault.kind) {
    case "fail":
      return failure(fault);
    case "throttle":
      return { kind: "refuse", officeError: officeError.ActivityLimitReached };
    case "dropReply":
      return { kind: "run", reply: "drop" };
    case "closeChannel":
    case "restart":
      return { kind: "lose" };
    default:
      return undefined;
  }
}

function failure({ code, afterActions }: FailFault): Verdict {
  const number = typeof code === "number" ? code : officeNumber(code);
  if (number !== undefined) return { kind: "refuse", officeError: number };
  return {
    kind: "fail",
    code: String(code),
    ...(afterActions === undefined ? {} : { afterActions }),
  };
}

function officeNumber(code: string): number | undefined {
  return (officeError as Readonly<Record<string, number | undefined>>)[code];
}
