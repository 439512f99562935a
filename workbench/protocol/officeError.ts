/**
 * Errors that Office answers a whole request with, before Excel sees it: the numbers of `OSF.DDA.ErrorCodeManager` by the
 * code that the add-in reads (`RichApiMessageUtility.buildResponseOnError` in the client). Every other number arrives
 * as GeneralException with Office's sentence.
 */
export const officeError = {
  InvalidRequestContext: 1014,
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  /** Throttled: HTTP 429. */
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
} as const;
