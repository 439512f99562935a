/** Named values kept with the workbook or a sheet. */
export interface PropertyStore {
  read(): Readonly<Record<string, unknown>>;
  write(values: Readonly<Record<string, unknown>>): void;
}
