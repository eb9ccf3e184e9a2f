import { answered } from "./columnParts";
import { answersLittle, doubtfulRows } from "./doubtfulRows";
import type { Layout } from "./layout";
import { rowCollector, type ClassifiedRows } from "./rowCollector";
import { rowContents } from "./rowContents";

/**
 * Tells services from blank rows, totals, stray text and rows that go on with the one above. A row that answers more than
 * little is a service; what the others are is judged by their text and their place.
 */
export function classifyRows(layout: Layout): ClassifiedRows {
  const { grid, sections, fields } = layout;
  const contents = rowContents(grid, sections, fields);
  const judge = doubtfulRows(layout, contents);
  const rows = rowCollector(grid);
  sections.forEach((section, each) => {
    for (let row = section.from; row < section.to; row++) {
      if (!contents[row]) continue;
      if (contents[row]! & answered && !answersLittle(layout, each, row)) rows.addService(row);
      else judge(row, each, rows);
    }
    rows.endSection();
  });
  return rows.collected();
}
