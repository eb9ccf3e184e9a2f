import type { DescribedCell, DescribedSheet } from "../../../report/describedWorkbook";
import { addressOf } from "../../cells/address";
import { fitsFormula } from "../../cells/fitsFormula";
import { sheetText } from "../../cells/sheetText";
import { excelInput } from "../cells/excelInput";
import { jsonBytes } from "../connection/jsonBytes";
import type { WriteItem } from "../writing/writeItem";

/** Rows in one item: a request is made of whole items. */
const rowsAtOnce = 500;

type Input = string | number | boolean | null;

/**
 * Writes the cells, as matrices; blanks are left alone. Made one by one, as they are asked for; the names are looked up only
 * when they are queued.
 */
export function* valueItems(
  { rows, columns }: DescribedSheet,
  names: ReadonlyMap<string, string>,
): Iterable<WriteItem> {
  for (let first = 0; first < rows.length; first += rowsAtOnce) {
    const values = rows
      .slice(first, first + rowsAtOnce)
      .map(({ cells }) => columns.map((_, column) => inputOf(cells[column] ?? null)));
    const area = {
      firstRow: first + 1,
      lastRow: first + values.length,
      firstColumn: 0,
      lastColumn: columns.length - 1,
    };
    yield {
      bytes: jsonBytes(values, 2),
      queue: ({ sheet }) => void (sheet.getRange(addressOf(area)).values = named(values, names)),
    };
  }
}

/** A formula that Excel would refuse is written as its result. */
function inputOf(cell: DescribedCell): Input {
  if (typeof cell === "string") return excelInput(sheetText(cell), "guarded");
  if (typeof cell !== "object" || !cell) return cell;
  return fitsFormula(cell.formula) ? cell.formula : inputOf(cell.result ?? null);
}

/** Formulas over the described sheets, by the names that they got. Nothing else that is handed to Excel begins with "=". */
function named(values: Input[][], names: ReadonlyMap<string, string>): Input[][] {
  const others = [...names].filter(([from, to]) => from !== to);
  if (others.length === 0) return values;
  const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'!`;
  const withNames = (formula: string): string =>
    others.reduce((text, [from, to]) => text.replaceAll(quoted(from), quoted(to)), formula);
  return values.map((line) =>
    line.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? withNames(cell) : cell)),
  );
}
