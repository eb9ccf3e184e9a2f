import type { Catalogue, CatalogueField, FieldId, ValueId } from "../catalogue/catalogue";
import type { CellValue, Grid } from "../rows/sheet";
import { catalogueNames } from "./catalogueNames";
import { publishedColumns } from "./publishedColumns";
import type { PublishedFigure } from "./publishedFigures";
import { publishedPercents } from "./publishedPercents";
import type { PublishedProblem, PublishedProblemKind, PublishedReading } from "./publishedProblem";
import { publishedRow } from "./publishedRow";

/**
 * Published figures from a sheet of three or four columns, in any order, under the headers الحقل (العمود or البند),
 * القيمة, العدد, النسبة, or Field (Column or Item), Value, Count, Percent; count or percent may be missing. Fields and values go by their
 * Arabic or English names, the names under which assessments print them, or their ids. A blank field is that of the row
 * above; a blank value of a yes/no field means yes. A row إجمالي الخدمات or خدمات المؤسسة (Services) gives the number
 * of services. Nothing is skipped in silence: what cannot be read is a problem, and then no figure is used.
 *
 * | الحقل | القيمة | العدد | النسبة |
 * |---|---|---|---|
 * | خدمات المؤسسة | | 66 | |
 * | طبيعة الخدمة | معلوماتية | 1 | 2% |
 * | | تفاعلية | 65 | 98% |
 * | تستلزم زيارة / زيارات للمؤسسة | | | 59% |
 */
export function publishedFromGrid(grid: Grid, catalogue: Catalogue): PublishedReading {
  const columns = publishedColumns(grid);
  if (!columns) return { problems: [{ kind: "headerNotFound", place: "" }] };
  const names = catalogueNames(catalogue);
  const from = columns.headerIndex + 1;
  const rows = grid.rows.slice(from);
  const percents = publishedPercents(rows.map((row) => (columns.percent === undefined ? null : row[columns.percent])));
  const figures: Record<FieldId, Record<ValueId, PublishedFigure>> = {};
  const problems: PublishedProblem[] = [];
  let services: number | undefined;
  let above: CatalogueField | undefined;
  rows.forEach((cells, index) => {
    const report = (kind: PublishedProblemKind, column: number) =>
      problems.push({ kind, place: { row: grid.rowNumbers[from + index] ?? 0, column }, ...shown(cells[column]) });
    const row = publishedRow(cells, columns, percents[index], names, above);
    if (row.kind === "problem") report(row.problem, row.column);
    if (row.kind === "services" && services !== undefined) report("figureTwice", columns.field);
    if (row.kind === "services") services = row.services;
    if (row.kind === "heading" || row.kind === "figure") above = row.field;
    if (row.kind !== "figure") return;
    const known = (figures[row.field.id] ??= {});
    if (known[row.value]) report("figureTwice", columns.value);
    else known[row.value] = row.figure;
  });
  return problems.length > 0
    ? { problems }
    : { published: { format: "jahiz-published/1", services, figures, lists: [] } };
}

function shown(cell: CellValue | undefined): { text?: string } {
  return typeof cell === "string" || typeof cell === "number" ? { text: String(cell) } : {};
}
