import type { DescribedCell, DescribedSheet } from "../../../report/describedWorkbook";
import { addressOf } from "../../cells/address";
import { sheetText } from "../../cells/sheetText";
import { excelInput } from "../cells/excelInput";
import { jsonBytes } from "../connection/jsonBytes";
import type { WriteItem } from "../writing/writeItem";

/** Rows in one item: a request is made of whole items. */
const rowsAtOnce = 500;

/** Writes the cells, as matrices; blanks are left alone. Made one by one, as they are asked for. */
export function* valueItems(
  { rows, columns }: DescribedSheet,
  names: ReadonlyMap<string, string>,
): Iterable<WriteItem> {
  for (let first = 0; first < rows.length; first += rowsAtOnce) {
    const values = rows
      .slice(first, first + rowsAtOnce)
      .map(({ cells }) => columns.map((_, column) => inputOf(cells[column] ?? null, names)));
    const area = {
      firstRow: first + 1,
      lastRow: first + values.length,
      firstColumn: 0,
      lastColumn: columns.length - 1,
    };
    yield {
      bytes: jsonBytes(values, 2),
      queue: ({ sheet }) => void (sheet.getRange(addressOf(area)).values = values),
    };
  }
}

function inputOf(cell: DescribedCell, names: ReadonlyMap<string, string>): string | number | boolean | null {
  if (cell === null) return null;
  if (typeof cell === "string") return excelInput(sheetText(cell), "guarded");
  return typeof cell === "number" ? cell : withNames(cell.formula, names);
}

/** A formula over the described sheets, by the names that they got. */
function withNames(formula: string, names: ReadonlyMap<string, string>): string {
  const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'!`;
  return [...names].reduce(
    (text, [from, to]) => (from === to ? text : text.replaceAll(quoted(from), quoted(to))),
    formula,
  );
}
