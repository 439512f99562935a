import type { IRange, IWorkbookData } from "@univerjs/core";

/** The snapshot under another id: ranges inside it carry the id too. */
export function withUnitId(snapshot: IWorkbookData, id: string): IWorkbookData {
  const mark = (unit: string) => `"unitId":${JSON.stringify(unit)}`;
  const resources = (snapshot.resources ?? []).map(({ data, ...resource }) => ({
    ...resource,
    data: data.replaceAll(mark(snapshot.id), mark(id)),
  }));
  const sheets = Object.entries(snapshot.sheets).map(([sheetId, sheet]) => {
    const mergeData = (sheet.mergeData ?? []).map((range) => withRangeUnit(range, id));
    return [sheetId, { ...sheet, mergeData }];
  });
  return {
    ...snapshot,
    id,
    resources,
    sheets: Object.fromEntries(sheets) as IWorkbookData["sheets"],
  };
}

function withRangeUnit(range: IRange, unitId: string): IRange {
  return range.unitId === undefined ? range : { ...range, unitId };
}
