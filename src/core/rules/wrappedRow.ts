import type { TableRule } from "./rule";

/** A row that holds a part of another's text: the two were read as one service. */
export const wrappedRow: TableRule<"wrappedRow"> = {
  id: "wrappedRow",
  severity: "error",
  scope: "table",
  check({ table }) {
    return table.oddRows.flatMap((odd) =>
      odd.kind === "continuation" ? [{ place: { kind: "rows", rows: [odd.row] }, parameters: { of: odd.of } }] : [],
    );
  },
};
