/** The filters of a sheet and of its tables, taken together. */
export interface Filters {
  /** Filter buttons stand somewhere. */
  readonly areThere: boolean;
  /** A condition is in force. */
  readonly areInForce: boolean;
}

export function askFilters(sheet: Excel.Worksheet): () => Filters {
  const { autoFilter, tables } = sheet;
  autoFilter.load("enabled,isDataFiltered");
  tables.load("items/showFilterButton,items/autoFilter/isDataFiltered");
  return () => ({
    areThere: autoFilter.enabled || tables.items.some(({ showFilterButton }) => showFilterButton),
    areInForce: autoFilter.isDataFiltered || tables.items.some((table) => table.autoFilter.isDataFiltered),
  });
}
