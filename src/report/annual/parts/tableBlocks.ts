import type { ReportBlock, ReportTable } from "../reportDocument";

/** A table as a block; nothing in place of one without rows. */
export function tableBlocks(table: ReportTable): readonly ReportBlock[] {
  return table.rows.length === 0 ? [] : [{ kind: "table", table }];
}
