/** What faults do to the workbook and to the conversation with the add-in's page. */
export interface FaultEffects {
  protect(sheet: string): Promise<void>;
  unprotect(sheet: string): Promise<void>;
  editAsCoauthor(address: string, values: unknown): void;
  closeChannel(): void;
  openChannel(): void;
  restart(): void;
}
