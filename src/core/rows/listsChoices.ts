import { cellOf, type DistinctCell, type FieldColumn, type Table } from "./table";

/** Yes and no may differ in two services by chance; three answers and more that never repeat are a list. */
const leastChoices = 3;

/**
 * Whether a table lists what may be answered, as a sheet does from which drop-downs take their choices: it names no
 * service, no answer stands twice in a column, and all choices of some field are there.
 */
export function listsChoices({ fields, duplicates, rowNumbers }: Table): boolean {
  const columns = fields.map((column) => ({ column, cells: filledCells(column, rowNumbers.length) }));
  return (
    duplicates.length === 0 &&
    columns.every(({ column, cells }) =>
      column.field.kind === "text" ? cells.length === 0 : new Set(cells).size === cells.length,
    ) &&
    columns.some(({ column, cells }) => holdsAllChoices(column, cells))
  );
}

/** The cells that hold something; equal ones are the same. */
function filledCells(column: FieldColumn, services: number): DistinctCell[] {
  return Array.from({ length: services }, (_, service) => cellOf(column, service)).filter(
    ({ reading }) => reading.kind !== "blank",
  );
}

function holdsAllChoices({ field: { values = [] } }: FieldColumn, cells: readonly DistinctCell[]): boolean {
  const read = new Set(cells.flatMap(({ reading }) => (reading.kind === "read" ? reading.values : [])));
  return typeof values !== "string" && values.length >= leastChoices && read.size === values.length;
}
