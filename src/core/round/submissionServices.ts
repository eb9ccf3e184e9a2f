import type { InventoryAssessment } from "../assessment";
import type { Reading } from "../rows/reading";
import type { FieldColumn } from "../rows/table";
import type { RoundService } from "./round";

type ServiceValue = RoundService["values"][string];

/** Every service of an inventory as the national catalogue has it. Equal cells share their value. */
export function submissionServices({ sheet, table }: InventoryAssessment, institution: string): RoundService[] {
  if (!table) return [];
  const columns = table.fields.map((column) => ({
    column,
    values: column.cells.map(({ reading }) => valueOf(reading)),
  }));
  return table.rowNumbers.map((row, index) => ({ institution, sheet, row, values: valuesAt(columns, index) }));
}

function valuesAt(
  columns: readonly { readonly column: FieldColumn; readonly values: readonly (ServiceValue | undefined)[] }[],
  index: number,
): RoundService["values"] {
  const found: Record<string, ServiceValue> = {};
  for (const { column, values } of columns) {
    const value = values[column.codes[index] ?? -1];
    if (value !== undefined) found[column.field.id] = value;
  }
  return found;
}

/** What certain repairs make of a cell; a likely one waits until somebody accepts it. */
function valueOf(reading: Reading): ServiceValue | undefined {
  if (reading.kind === "read") return reading.values;
  if (reading.kind === "text") return reading.text;
  return reading.kind === "year" ? reading.year : undefined;
}
