import type { IAutoFilter, IFilterColumn } from "@univerjs/sheets-filter";

import type { AutoFilterFile, ColumnFilterFile, FilterRule } from "./columnFilterFile";
import { filterOperators } from "./columnFilterFile";

export const filterResource = "SHEET_FILTER_PLUGIN";

/** What the grid keeps of a sheet's own filter; its columns are counted from the sheet's first. */
export type GridAutoFilter = IAutoFilter;

/** Filters by colour have no rule here. */
export function fromGridAutoFilter({ ref, filterColumns = [] }: GridAutoFilter): AutoFilterFile {
  const { startRow, startColumn, endRow, endColumn } = ref;
  return {
    area: { startRow, startColumn, endRow, endColumn },
    filters: filterColumns.flatMap((column): ColumnFilterFile[] => {
      const rule = fromFilterColumn(column);
      return rule === undefined ? [] : [{ column: column.colId - startColumn, rule }];
    }),
  };
}

function fromFilterColumn({ filters, customFilters }: IFilterColumn): FilterRule | undefined {
  if (filters) {
    const texts = (filters.filters ?? []).map(String);
    return { kind: "values", texts, blanks: filters.blank === true };
  }
  if (!customFilters) return undefined;
  const criteria = customFilters.customFilters.map(({ operator, val }) => ({
    operator: filterOperators.find((known) => known === operator) ?? ("equal" as const),
    value: String(val),
  }));
  return { kind: "criteria", join: customFilters.and === 1 ? "and" : "or", criteria };
}

export function toGridAutoFilter(
  { area, filters }: AutoFilterFile,
  filteredRows: readonly number[],
): GridAutoFilter {
  const columns = filters.map(({ column, rule }) =>
    toFilterColumn(area.startColumn + column, rule),
  );
  return {
    ref: { ...area },
    filterColumns: columns.filter((column) => column !== undefined),
    cachedFilteredOut: filteredRows.filter((row) => row > area.startRow && row <= area.endRow),
  };
}

/** Periods of dates are for tables only. */
function toFilterColumn(colId: number, rule: FilterRule): IFilterColumn | undefined {
  if (rule.kind === "dates") return undefined;
  if (rule.kind === "values") {
    const blank = rule.blanks ? { blank: true as const } : {};
    return { colId, filters: { ...blank, filters: [...rule.texts] } };
  }
  const customFilters = rule.criteria.map(({ operator, value }) => ({ operator, val: value }));
  const and = rule.join === "and" ? { and: 1 } : {};
  return { colId, customFilters: { ...and, customFilters } } as unknown as IFilterColumn;
}
