/** What the add-in asked of the host, for tests and benchmarks. */
export class RequestCounters {
  requests = 0;
  /** Requests that changed the workbook. */
  writingRequests = 0;
  /** Characters of request and answer bodies. */
  bytes = 0;
  errors = 0;

  reset(): void {
    this.requests = 0;
    this.writingRequests = 0;
    this.bytes = 0;
    this.errors = 0;
  }
}
