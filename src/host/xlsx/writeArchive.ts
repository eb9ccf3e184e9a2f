import { unzipSync } from "fflate";
import type { DescribedWorkbook } from "../../report/describedWorkbook";
import { withFontsInOrder, withQuotedTitles } from "./asExcelWrites";
import type { BulkRows } from "./bulk/bulkRows";
import { withBulkRows } from "./bulk/withBulkRows";
import { addCharts } from "./charts/addCharts";
import type { Gzip } from "./zip/gzip";
import { packArchive } from "./zip/packArchive";

/** The date that every new workbook carries; a clock would make two equal reports differ. */
export const fixedDate = new Date(Date.UTC(2025, 0, 1));

const drawing = /^xl\/drawings\/vmlDrawing\d+\.vml$/;

/**
 * Packs a new workbook again with its charts, which exceljs does not write; with a fixed date on each part (exceljs stamps
 * them with the clock); with names and fonts as Excel writes them; and with notes tall enough for what they say: exceljs makes
 * each one 3 lines high, and Excel shows no more of a note than its box holds. `runs`: by sheet, the long run of rows that exceljs
 * left out.
 */
export function repackWorkbook(
  bytes: Uint8Array,
  description: DescribedWorkbook,
  runs: readonly (BulkRows | undefined)[],
  gzip: Gzip,
): Promise<Uint8Array> {
  const parts = unzipSync(bytes);
  const change = (name: string, changed: (markup: string) => string): void => {
    const part = parts[name];
    if (part) parts[name] = new TextEncoder().encode(changed(new TextDecoder().decode(part)));
  };
  change("xl/workbook.xml", (markup) => withQuotedTitles(markup, description.sheets));
  change("xl/styles.xml", withFontsInOrder);
  for (const name of Object.keys(parts)) if (drawing.test(name)) change(name, tallerNotes);
  addCharts(parts, description);
  return packArchive(withBulkRows(parts, description, runs), gzip);
}

/** An anchor is: column, offset, row, offset of one corner, then of the other (ECMA-376 part 4, x:Anchor). */
function tallerNotes(vml: string): string {
  return vml
    .replaceAll("width:97.8pt;height:59.1pt", "width:190pt;height:150pt")
    .replace(
      /<x:Anchor>(\d+), (\d+), (\d+), (\d+), \d+, \d+, \d+, \d+<\/x:Anchor>/g,
      (_, column: string, left: string, row: string, top: string) =>
        `<x:Anchor>${[column, left, row, top, Number(column) + 2, 60, Number(row) + 8, 10].join(", ")}</x:Anchor>`,
    );
}
