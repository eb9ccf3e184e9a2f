import { addressOf } from "../../cells/address";
import type { Span } from "../../sheet";
import type { ExcelLink } from "../connection/excelLink";
import { sheetSubject } from "../connection/sheetSubject";
import { askShownColumns, askShownRows } from "./askShownLines";
import type { FactCollector } from "./factCollector";

/**
 * Asks, in a request of their own, for the rows of a part whose columns are all hidden, and the other way round: no visible
 * cell told which of them are hidden themselves.
 */
export async function readOpenLines(
  link: ExcelLink,
  id: string,
  facts: FactCollector,
  signal: AbortSignal | undefined,
): Promise<void> {
  const open = facts.openLines();
  if (open.rows.length + open.columns.length === 0) return;
  await link.connection.send(
    sheetSubject(link, id, "nothing"),
    ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(id);
      const rows = open.rows.map((span) => ({ span, ask: askShownRows(sheet.getRange(rowsAddress(span))) }));
      const columns = open.columns.map((span) => ({
        span,
        ask: askShownColumns(sheet.getRange(columnsAddress(span))),
      }));
      return () => {
        for (const { span, ask } of rows) facts.addLines("rows", span, ask(span.first));
        for (const { span, ask } of columns) facts.addLines("columns", span, ask(span.first));
      };
    },
    signal,
  );
}

/** Cells of the first column stand for their rows. */
function rowsAddress({ first, last }: Span): string {
  return addressOf({ firstRow: first, lastRow: last, firstColumn: 0, lastColumn: 0 });
}

function columnsAddress({ first, last }: Span): string {
  return addressOf({ firstRow: 1, lastRow: 1, firstColumn: first, lastColumn: last });
}
