import type { SheetName } from "../../sheet";

/** A table of a sheet as the sheet lists it. */
export interface ListedTable extends SheetName {
  readonly hasFilterButtons: boolean;
  readonly isFiltered: boolean;
}

/** Asks for the tables of a sheet; where they lie is known only by asking each. */
export function askTableList({ tables }: Excel.Worksheet): () => ListedTable[] {
  tables.load("items/id,items/name,items/showFilterButton,items/autoFilter/isDataFiltered");
  return () =>
    Array.from(tables.items, ({ id, name, showFilterButton, autoFilter }) => ({
      id,
      name,
      hasFilterButtons: showFilterButton,
      isFiltered: showFilterButton && autoFilter.isDataFiltered,
    }));
}
