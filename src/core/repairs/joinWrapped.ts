import type { FindingOf } from "../rules/finding";
import { cellOf } from "../rows/table";
import type { Change } from "./repair";
import type { RepairContext, RepairDraft } from "./repairDraft";
import { valueAt } from "./valueAt";

/**
 * Writes a text that was wrapped over several rows into the first of them and clears the others. Only likely: a row
 * with nothing but a name may be a service that nobody has filled in.
 */
export function joinWrapped(
  finding: FindingOf<"wrappedRow">,
  { table, sheet }: RepairContext,
): RepairDraft | undefined {
  const { of } = finding.parameters;
  const service = table.rowNumbers.indexOf(of);
  if (service < 0) return undefined;
  const joined: Change[] = table.fields.flatMap((column) => {
    const cell = cellOf(column, service);
    return cell.reading.kind === "text" && cell.reading.text !== cell.value
      ? [{ column: cell.column, rowOffset: 0, from: cell.value, to: cell.reading.text }]
      : [];
  });
  const rest = table.oddRows.filter((odd) => odd.kind === "continuation" && odd.of === of).map((odd) => odd.row);
  const cleared: Change[] = rest.flatMap((row) =>
    table.headers.flatMap(({ column }) => {
      const from = valueAt(sheet.grid, row, column);
      return from === null ? [] : [{ column, rowOffset: row - of, from, to: null }];
    }),
  );
  return { certainty: "likely", rows: [of], changes: [...joined, ...cleared] };
}
