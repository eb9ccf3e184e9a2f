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
    isUnreadable: column.cells.map(({ reading }) => reading.kind === "unreadable"),
  }));
  return Array.from(table.rowNumbers, (row, index) => ({ institution, sheet, row, ...contentOf(columns, index) }));
}

interface ReadColumn {
  readonly column: FieldColumn;
  readonly values: readonly (ServiceValue | undefined)[];
  readonly isUnreadable: readonly boolean[];
}

function contentOf(columns: readonly ReadColumn[], index: number): Pick<RoundService, "values" | "unreadable"> {
  const found: Record<string, ServiceValue> = {};
  const unreadable: string[] = [];
  for (const { column, values, isUnreadable } of columns) {
    const code = column.codes[index] ?? -1;
    const value = values[code];
    if (value !== undefined) found[column.field.id] = value;
    else if (isUnreadable[code]) unreadable.push(column.field.id);
  }
  return { values: found, ...(unreadable.length > 0 && { unreadable }) };
}

/** What certain repairs make of a cell; a likely one waits until somebody accepts it. */
function valueOf(reading: Reading): ServiceValue | undefined {
  if (reading.kind === "read") return reading.values;
  if (reading.kind === "text") return reading.text;
  return reading.kind === "year" ? reading.year : undefined;
}
