import type { NameFile } from "./workbookFile";

export const nameResource = "SHEET_DEFINED_NAME_PLUGIN";

/** A name as the grid's plugin keeps it. */
export interface GridName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly comment?: string;
  readonly localSheetId?: string;
  readonly hidden?: boolean;
}

const wholeWorkbook = "AllDefaultWorkbook";

export function fromGridNames(
  names: Readonly<Record<string, GridName>>,
  sheetNames: ReadonlyMap<string, string>,
): NameFile[] {
  return Object.values(names).map((name) => {
    const sheet = sheetNames.get(name.localSheetId ?? wholeWorkbook);
    return {
      name: name.name,
      formula: `=${name.formulaOrRefString.replace(/^=/, "")}`,
      ...(sheet !== undefined && { sheet }),
      visible: name.hidden !== true,
      comment: name.comment ?? "",
    };
  });
}

export function toGridNames(
  names: readonly NameFile[],
  sheetIds: ReadonlyMap<string, string>,
): Record<string, GridName> {
  const entries = names.map((name, index) => {
    const id = `name${String(index + 1)}`;
    const gridName: GridName = {
      id,
      name: name.name,
      formulaOrRefString: gridReference(name.formula),
      comment: name.comment,
      localSheetId: sheetIds.get(name.sheet ?? "") ?? wholeWorkbook,
      hidden: !name.visible,
    };
    return [id, gridName] as const;
  });
  return Object.fromEntries(entries);
}

/** The grid keeps a reference without `=` and everything else as a formula. */
function gridReference(formula: string): string {
  const isReference = /^=('(?:[^']|'')+'|[^'!()"]+)!\$?[A-Z]*\$?\d*(:\$?[A-Z]*\$?\d*)?$/i.test(
    formula,
  );
  return isReference ? formula.slice(1) : formula;
}
