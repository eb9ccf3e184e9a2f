import { addToSpans } from "../../cells/spans";
import type { Span } from "../../sheet";

/** Asks which rows of a range show; the answer needs the number of its first. */
export function askShownRows(range: Excel.Range): (first: number) => Span[] {
  const rows = range.getRowProperties({ rowHidden: true });
  return (first) =>
    shownSpans(
      first,
      Array.from(rows.value, ({ rowHidden }) => rowHidden),
    );
}

/** Asks which columns of a range show. */
export function askShownColumns(range: Excel.Range): (first: number) => Span[] {
  const columns = range.getColumnProperties({ columnHidden: true });
  return (first) =>
    shownSpans(
      first,
      Array.from(columns.value, ({ columnHidden }) => columnHidden),
    );
}

function shownSpans(first: number, hidden: readonly (boolean | undefined)[]): Span[] {
  const spans: Span[] = [];
  hidden.forEach((isHidden, index) => {
    if (!isHidden) addToSpans(spans, first + index);
  });
  return spans;
}
