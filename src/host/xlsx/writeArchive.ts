import { unzipSync, zipSync, type ZipOptions } from "fflate";
import type { DescribedWorkbook } from "../../report/describedWorkbook";
import { writeBulkRows } from "./bulk/writeBulkRows";
import { addCharts } from "./charts/addCharts";

/** The date that every new workbook carries; a clock would make two equal reports differ. */
export const fixedDate = new Date(Date.UTC(2025, 0, 1));

/** The same for the parts of the zip, which stamps them in local time: this is one stamp in every time zone. */
const partDate = new Date(2025, 0, 1);

/** In bytes. A part beyond it holds a hundred thousand cells, whose packing would take longer than all else. */
const large = 4_000_000;
const quick = 2;
const thorough = 6;

const drawing = /^xl\/drawings\/vmlDrawing\d+\.vml$/;

/**
 * Packs a new workbook again with its charts, which exceljs does not write; with a fixed date on each part (exceljs stamps
 * them with the clock); and with notes tall enough for what they say: exceljs makes each one 3 lines high, and Excel shows
 * no more of a note than its box holds.
 */
export function repackWorkbook(bytes: Uint8Array, description: DescribedWorkbook): Uint8Array {
  const parts = unzipSync(bytes);
  for (const name of Object.keys(parts)) {
    const part = parts[name];
    if (part && drawing.test(name)) parts[name] = new TextEncoder().encode(tallerNotes(new TextDecoder().decode(part)));
  }
  addCharts(parts, description);
  writeBulkRows(parts, description);
  const packed = Object.entries(parts).map(([name, part]): [string, [Uint8Array, ZipOptions]] => [
    name,
    [part, { level: part.length > large ? quick : thorough }],
  ]);
  return zipSync(Object.fromEntries(packed), { mtime: partDate });
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
