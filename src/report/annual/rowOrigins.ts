import type { AnnualPageMessages } from "../../messages/annualPageMessages";
import type { ReportCell, ReportTable } from "./reportDocument";

/**
 * Where the figures of each row come from, in one short text a row; undefined where no cell says more than its table does.
 * Origins that differ are told apart by their columns' titles.
 */
export function rowOrigins(
  { columns, rows, origin: whole }: Pick<ReportTable, "columns" | "rows" | "origin">,
  { labelled, comma }: Pick<AnnualPageMessages, "labelled" | "comma">,
): readonly string[] | undefined {
  const origins = rows.map((row) => {
    const byOrigin = new Map<string, string[]>();
    row.forEach((cell, index) => {
      const origin = originOf(cell);
      if (origin === undefined || origin === whole) return;
      byOrigin.set(origin, [...(byOrigin.get(origin) ?? []), columns[index]?.title ?? ""]);
    });
    const all = [...byOrigin];
    if (all.length <= 1) return all[0]?.[0] ?? "";
    return all.map(([origin, titles]) => labelled(titles.join(comma), origin)).join("\n");
  });
  return origins.some((origin) => origin !== "") ? origins : undefined;
}

export function originOf(cell: ReportCell): string | undefined {
  return typeof cell === "object" && cell !== null ? cell.origin : undefined;
}
