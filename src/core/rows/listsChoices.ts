import { cellOf, type DistinctCell, type FieldColumn, type Table } from "./table";

/** Yes and no may differ in two services by chance; three answers and more that never repeat are a list. */
const leastChoices = 3;

/**
 * Whether a table lists what may be answered, as a sheet does from which drop-downs take their choices: it names no
 * service, no answer stands twice in a column, and all choices of some field are there.
 */
export function listsChoices({ fields, duplicates, rowNumbers }: Table): boolean {
  if (duplicates.length > 0) return false;
  const listed: { column: FieldColumn; cells: readonly DistinctCell[] }[] = [];
  for (const column of fields) {
    const cells = new Set<DistinctCell>();
    for (let service = 0; service < rowNumbers.length; service++) {
      const cell = cellOf(column, service);
      if (cell.reading.kind === "blank") continue;
      // Equal cells are the same.
      if (column.field.kind === "text" || cells.has(cell)) return false;
      cells.add(cell);
    }
    listed.push({ column, cells: [...cells] });
  }
  return listed.some(({ column, cells }) => holdsAllChoices(column, cells));
}

function holdsAllChoices({ field: { values = [] } }: FieldColumn, cells: readonly DistinctCell[]): boolean {
  const read = new Set(cells.flatMap(({ reading }) => (reading.kind === "read" ? reading.values : [])));
  return typeof values !== "string" && values.length >= leastChoices && read.size === values.length;
}
