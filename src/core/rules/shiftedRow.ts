import type { TableRule } from "./rule";

/** Services that stand a column beside their headers: their answers are other columns' and count nowhere. */
export const shiftedRow: TableRule<"shiftedRow"> = {
  id: "shiftedRow",
  severity: "error",
  scope: "table",
  check: ({ table }) =>
    ([1, -1] as const).flatMap((by) => {
      const rows = table.shiftedRows.filter((shifted) => shifted.by === by).map(({ row }) => row);
      return rows.length === 0 ? [] : [{ place: { kind: "rows", rows }, parameters: { by } }];
    }),
};
