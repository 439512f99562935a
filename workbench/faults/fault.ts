/** Which of the add-in's requests a fault is meant for. */
export interface RequestFilter {
  /** Only requests that may change the workbook. */
  readonly writing?: boolean;
  /** Only requests that touch this member ("values", "Table.resize") or item ("Ratings"); services too, by their name. */
  readonly touches?: string;
}

/** When a fault happens: at the nth request from now that the filter lets through, the first by default. */
export interface FaultTiming {
  readonly nth?: number;
  /** How many of them, one after another; 1 by default. */
  readonly times?: number;
  readonly on?: RequestFilter;
}

/**
 * The request is answered with an error. A name of Office's own ("ActivityLimitReached") or a number of the client's
 * `OSF.DDA.ErrorCodeManager` refuses the whole request; every other name is Excel's error after `afterActions` actions,
 * whose effects stay; without that number, at the first action that does something.
 */
export interface FailFault extends FaultTiming {
  readonly kind: "fail";
  readonly code: string | number;
  readonly afterActions?: number;
}

/** Too many requests: this one and those after it are refused with ActivityLimitReached, until the fault is cancelled. */
export interface ThrottleFault extends FaultTiming {
  readonly kind: "throttle";
}

/** The request, and all behind it, wait until the fault is released. */
export interface DelayFault extends FaultTiming {
  readonly kind: "delay";
}

/** The request runs, its answer never arrives. */
export interface DropReplyFault extends FaultTiming {
  readonly kind: "dropReply";
}

/** Nothing goes to the add-in's page or comes from it, until the fault is cancelled. */
export interface CloseChannelFault extends FaultTiming {
  readonly kind: "closeChannel";
}

/** The user is typing in a cell, until the fault is cancelled. */
export interface EditModeFault {
  readonly kind: "editMode";
}

/** A sheet is protected, until the fault is cancelled. Without `nth` and `on` at once. */
export interface ProtectSheetFault extends FaultTiming {
  readonly kind: "protectSheet";
  readonly sheet: string;
}

/** Somebody else edits the workbook: at once, or with `nth` or `on` just before that request. */
export interface CoauthorEditFault extends FaultTiming {
  readonly kind: "coauthorEdit";
  /** "Ratings!F2", or "F2" on the active sheet. */
  readonly address: string;
  /** As for `range.values`. */
  readonly values: unknown;
}

/** The add-in's page is loaded anew; the workbook stays as it is. The request before which it happens is lost. */
export interface RestartFault extends FaultTiming {
  readonly kind: "restart";
}

export type Fault =
  | FailFault
  | ThrottleFault
  | DelayFault
  | DropReplyFault
  | CloseChannelFault
  | EditModeFault
  | ProtectSheetFault
  | CoauthorEditFault
  | RestartFault;

/** "waiting" for its request; "active" while it lasts; "used" up; "cancelled" before that. */
export type FaultState = "waiting" | "active" | "used" | "cancelled";

export interface FaultReport {
  readonly id: number;
  readonly fault: Fault;
  readonly state: FaultState;
  /** How many requests it has met. */
  readonly hits: number;
  /** Why it could not be done, such as a sheet that is not there. */
  readonly problem?: string;
}
