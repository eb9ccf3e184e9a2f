import { plainFacts, type CellValue, type SheetFacts } from "../../../src/core";
import type { GridPart } from "../../../src/host/sheet";
import type { CheckedSheet, Checker, CheckRequest, PlannedChange } from "../../../src/taskpane/checker/checker";
import { createChecker } from "../../../src/taskpane/checker/createChecker";

export type Rows = readonly (readonly (CellValue | undefined)[])[];

export const request: CheckRequest = {
  sheet: "الخدمات",
  facts: plainFacts,
  language: "ar",
  policy: "published",
  mapping: {},
};

export const factsWith = (facts: Partial<SheetFacts>): SheetFacts => ({ ...plainFacts, ...facts });

/** Rows as a host gives them from row 1 on: only those that hold something. */
export function partOf(rows: Rows): GridPart {
  const filled = rows.flatMap((cells, index) =>
    cells.some((value) => value !== null && value !== undefined) ? [{ row: index + 1, cells }] : [],
  );
  return { rowNumbers: filled.map(({ row }) => row), rows: filled.map(({ cells }) => cells) };
}

/** A checker that has checked these rows. */
export async function checkedRows(
  rows: Rows,
  more: Partial<CheckRequest> = {},
): Promise<{ checker: Checker; checked: CheckedSheet }> {
  const checker = createChecker();
  await checker.begin();
  await checker.receive(partOf(rows));
  return { checker, checked: await checker.check({ ...request, ...more }) };
}

/** The rows with planned changes made. */
export function withChanges(rows: Rows, changes: readonly Pick<PlannedChange, "row" | "column" | "to">[]): Rows {
  const after = rows.map((row) => [...row]);
  for (const { row, column, to } of changes) after[row - 1]![column] = to;
  return after;
}

/** The same rows without what is blank at their ends: a cell that was never there, or cleared. */
export function trimmed(rows: Rows): Rows {
  const isBlank = (value: CellValue | undefined): boolean => value === null || value === undefined || value === "";
  return rows.map((row) =>
    row.slice(
      0,
      row.reduce<number>((end, value, at) => (isBlank(value) ? end : at + 1), 0),
    ),
  );
}
