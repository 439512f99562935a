/** What faults do to the workbook and to the conversation with the add-in's page. */
export interface FaultEffects {
  /** Fails for a sheet that is protected already. */
  protect(sheet: string): void;
  unprotect(sheet: string): void;
  editAsCoauthor(address: string, values: unknown): void;
  closeChannel(): void;
  openChannel(): void;
  restart(): void;
}
