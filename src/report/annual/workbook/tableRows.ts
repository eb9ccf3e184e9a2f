import type { DescribedCell, DescribedRow, NumberFormat } from "../../describedWorkbook";
import { numberFormat } from "../../numberFormat";
import { cellText } from "../../inPlace/cellText";
import type { MessageLanguage } from "../../../messages/language";
import { isGroup } from "../isGroup";
import type { ReportCell, ReportTable } from "../reportDocument";
import type { PartColumns } from "./partColumns";
import { readingFrom } from "./readingFrom";

/** The names of a table's columns, over the whole width of the sheet; `title` heads its origins, where it has some. */
export function headerRow(
  { columns }: ReportTable,
  { widths, origin }: PartColumns,
  title: string | undefined,
): DescribedRow {
  return {
    style: "header",
    cells: widths.map((_, index) => columns[index]?.title ?? (index === origin ? (title ?? null) : null)),
    formats: columns.map(({ format }) => format),
  };
}

/** A row of a table: live formulas where there are some, and at its end where its figures come from. */
export function bodyRow(
  row: readonly ReportCell[],
  { columns, rows, subtotals }: ReportTable,
  { widths, origin }: PartColumns,
  source: string | undefined,
  language: MessageLanguage,
): DescribedRow {
  const cellAt = (index: number): DescribedCell => {
    const cell = describedCell(row[index] ?? null);
    return columns[index]?.sentences && typeof cell === "string" ? readingFrom(language, cell) : cell;
  };
  return {
    style: isGroup(row) || subtotals?.includes(rows.indexOf(row)) ? "section" : "body",
    cells: widths.map((_, index) =>
      index === origin ? source || null : index < columns.length ? cellAt(index) : null,
    ),
    formats: columns.map(({ format }, index) => formatOf(row[index] ?? null, format)),
  };
}

function describedCell(cell: ReportCell): DescribedCell {
  if (typeof cell !== "object" || cell === null) return cell;
  if (cell.formula === undefined) return cell.value;
  const { formula, value } = cell;
  return { formula, ...(value !== null && { result: typeof value === "string" ? cellText(value) : value }) };
}

/** The cell's own format or its column's, as its number asks for it. */
function formatOf(cell: ReportCell, column: NumberFormat | undefined): NumberFormat | undefined {
  const { value, format = column } = typeof cell === "object" && cell !== null ? cell : { value: cell };
  return numberFormat(value, format);
}
