import type { DescribedSheet } from "../../../report/describedWorkbook";
import { addressOf } from "../../cells/address";
import { sheetText } from "../../cells/sheetText";
import { chartItem } from "../charts/chartItem";
import { jsonBytes } from "../connection/jsonBytes";
import { hasNotes } from "../notes/hasNotes";
import type { WriteItem } from "../writing/writeItem";
import { inputRuleItems } from "./inputRuleItems";
import { lookItems } from "./lookItems";
import { valueItems } from "./valueItems";

/** How the sheets of one description are put into a workbook. */
export interface NewSheetOptions {
  /**
   * The names that the described sheets get there, by those they were described under. They may become known only after the
   * items were made, and before they are queued.
   */
  readonly names: ReadonlyMap<string, string>;
  readonly rightToLeft: boolean;
  /** The first of them is shown. */
  readonly isFirst: boolean;
  /** Whether the cells have filter buttons of their own; asked when the items are queued. */
  readonly hasOwnFilter?: () => boolean;
}

/**
 * All that makes a blank sheet the described one; the sheets of a description have got their names before. Made one by one,
 * as it is asked for: a sheet of 100,000 rows is much work.
 */
export function* sheetItems(described: DescribedSheet, options: NewSheetOptions): Iterable<WriteItem> {
  yield* lookItems(described, options.rightToLeft);
  yield* valueItems(described, options.names);
  yield* inputRuleItems(described, options.names);
  yield frameItem(described, options);
  yield* noteItems(described);
  for (const chart of described.charts ?? []) yield chartItem(chart, options.rightToLeft);
  yield showItem(described, options);
}

/** The rows that stay in sight, and the filter buttons. */
function frameItem(
  { frozenRows, filterRow, rows, columns }: DescribedSheet,
  { hasOwnFilter }: NewSheetOptions,
): WriteItem {
  return {
    bytes: jsonBytes("", 4),
    queue: ({ sheet }) => {
      if (frozenRows) sheet.freezePanes.freezeRows(frozenRows);
      if (!filterRow || hasOwnFilter?.()) return;
      const area = { firstRow: filterRow, lastRow: Math.max(filterRow, rows.length) };
      sheet.autoFilter.apply(addressOf({ ...area, firstColumn: 0, lastColumn: columns.length - 1 }));
    },
  };
}

/** Where Excel has no notes, what they say stands as a prompt, which is an input rule. */
function noteItems({ notes = [] }: DescribedSheet): WriteItem[] {
  if (!hasNotes()) return [];
  return notes.map(({ row, column, text }) => {
    const address = addressOf({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
    return {
      bytes: jsonBytes(text, 2),
      queue: ({ sheet }) => void sheet.notes.add(address, sheetText(text)),
    };
  });
}

function showItem({ hidden }: DescribedSheet, { isFirst }: NewSheetOptions): WriteItem {
  return {
    bytes: jsonBytes("", 2),
    queue: ({ sheet }) => {
      if (hidden) sheet.visibility = Excel.SheetVisibility.hidden;
      else if (isFirst) sheet.activate();
    },
  };
}
