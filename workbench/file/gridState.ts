import type { ICellData, IRange, IWorkbookData, Nullable } from "@univerjs/core";

import type { DocumentFile, SheetFile } from "./workbookFile";

type SheetMatrix<T> = Readonly<Record<number, Readonly<Record<number, T>> | undefined>>;

/** All that the grid knows of the open workbook: its snapshot and what calculation put beside it. */
export interface GridState {
  readonly snapshot: IWorkbookData;
  /** By sheet id: what spilling formulas show in other cells, which the snapshot lacks. */
  readonly spilledCells: Readonly<Record<string, Nullable<SheetMatrix<Nullable<ICellData>>>>>;
  /** By sheet id, at the formula's own cell: the area it fills. */
  readonly spillAreas: Readonly<Record<string, Nullable<SheetMatrix<IRange>>>>;
  /** The formula of a cell as Excel shows it. */
  formula(sheetId: string, row: number, column: number): string | undefined;
}

/** What the host keeps in the snapshot's `custom` members, where the grid carries it along. */
export interface WorkbookCustom {
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly officeSettings?: Readonly<Record<string, string>>;
  readonly addinStartState?: string;
  /** Id of the sheet that is shown. */
  readonly activeSheet?: string;
  readonly documentProperties?: DocumentFile["properties"];
  readonly customDocumentProperties?: DocumentFile["customProperties"];
  readonly xmlParts?: DocumentFile["xmlParts"];
  readonly structureProtection?: DocumentFile["structureProtection"];
}

export interface SheetCustom {
  readonly properties?: Readonly<Record<string, string>>;
  /** The grid knows hidden sheets only; Excel has those too that its own menu does not show. */
  readonly veryHidden?: boolean;
  readonly protection?: SheetFile["protection"];
  readonly pageLayout?: SheetFile["pageLayout"];
  readonly pageBreaks?: SheetFile["pageBreaks"];
}
