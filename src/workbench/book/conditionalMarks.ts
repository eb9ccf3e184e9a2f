import type { CellValue } from "../../host/sheet";
import { areaIndexOf } from "./areaIndex";
import type { Book, BookSheet, ConditionalMark } from "./book";
import { hasReferences, moveFormula } from "./formulaReferences";
import type { ComparisonOperator, ConditionalFormat, ConditionalLook } from "./sheetParts";

/** Which conditional formats hold in a cell, and what they lay over it together: the first to say something wins. */
export function conditionalMark(book: Book, sheet: BookSheet, row: number, column: number): ConditionalMark | null {
  const formats: ConditionalFormat[] = [];
  let look: ConditionalLook = {};
  for (const format of areaIndexOf(sheet.parts.conditionalFormats, ({ areas }) => areas).at(row, column)) {
    if (!holds(format, { book, sheet, row, column })) continue;
    formats.push(format);
    look = {
      ...format.format,
      ...look,
      font: { ...format.format.font, ...look.font },
      borders: { ...format.format.borders, ...look.borders },
    };
    if (format.stopIfTrue) break;
  }
  return formats.length === 0 ? null : { formats, look };
}

interface Place {
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
}

function holds(format: ConditionalFormat, place: Place): boolean {
  const { rule } = format;
  const value = place.sheet.value(place.row, place.column);
  switch (rule.type) {
    case "Custom":
      return isTrue(evaluate(rule.formula, format, place));
    case "CellValue": {
      const [one, other] = [rule.formula1, rule.formula2].map((formula) => evaluate(formula ?? "", format, place));
      return compares(value, rule.operator, one ?? null, other ?? null);
    }
    case "ContainsText":
      return containsText(place.sheet.text(place.row, place.column), rule.operator, rule.text);
    case "PresetCriteria":
      return presetHolds(value, rule.criterion);
    // Not drawn: they need all values of their areas.
    case "TopBottom":
    case "ColorScale":
    case "DataBar":
    case "IconSet":
      return false;
  }
}

const constants = new WeakMap<ConditionalFormat, Map<string, CellValue>>();

/** A formula without references gives the same everywhere and is asked for once. */
function evaluate(formula: string, format: ConditionalFormat, place: Place): CellValue {
  const plain = constantOf(formula);
  if (plain !== undefined) return plain;
  let known = constants.get(format);
  if (known === undefined) constants.set(format, (known = new Map<string, CellValue>()));
  const isConstant = !hasReferences(formula);
  const before = isConstant ? known.get(formula) : undefined;
  if (before !== undefined) return before;
  const first = format.areas[0]!;
  const here = moveFormula(formula, place.row - first.firstRow, place.column - first.firstColumn);
  const result = place.book.calculate?.(place.sheet, place.row, place.column, here) ?? null;
  // A rule cannot wait for a function that takes its time.
  if (result instanceof Promise) return null;
  if (isConstant) known.set(formula, result);
  return result;
}

function constantOf(formula: string): CellValue | undefined {
  const text = formula.replace(/^=/, "").trim();
  if (/^true(\(\))?$/i.test(text)) return true;
  if (/^false(\(\))?$/i.test(text)) return false;
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  // N of a text is 0; add-ins mark their formats with such rules.
  const marker = /^N\(\s*"(?:[^"]|"")*"\s*\)\s*=\s*(\d+)$/i.exec(text);
  if (marker !== null) return Number(marker[1]) === 0;
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  return quoted === null ? undefined : quoted[1]!.replaceAll('""', '"');
}

function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

function compares(value: CellValue, operator: ComparisonOperator, one: CellValue, other: CellValue): boolean {
  if (value === null || typeof value === "object") return false;
  const [low, high] = [order(value, one), order(value, other)];
  switch (operator) {
    case "Between":
      return low >= 0 && high <= 0;
    case "NotBetween":
      return low < 0 || high > 0;
    case "EqualTo":
      return low === 0;
    case "NotEqualTo":
      return low !== 0;
    case "GreaterThan":
      return low > 0;
    case "LessThan":
      return low < 0;
    case "GreaterThanOrEqual":
      return low >= 0;
    case "LessThanOrEqual":
      return low <= 0;
  }
}

/** As Excel orders: numbers before text before booleans, letter case apart. */
function order(value: string | number | boolean, bound: CellValue): number {
  const rank = (item: CellValue): number => ["number", "string", "boolean"].indexOf(typeof item);
  if (rank(value) !== rank(bound)) return rank(value) - rank(bound);
  if (typeof value === "string" && typeof bound === "string") {
    return value.toLowerCase().localeCompare(bound.toLowerCase());
  }
  return Number(value) - Number(bound);
}

function containsText(text: string, operator: string, searched: string): boolean {
  const [shown, part] = [text.toLowerCase(), searched.toLowerCase()];
  if (operator === "BeginsWith") return shown.startsWith(part);
  if (operator === "EndsWith") return shown.endsWith(part);
  return shown.includes(part) === (operator === "Contains");
}

function presetHolds(value: CellValue, criterion: string): boolean {
  const isError = typeof value === "object" && value !== null;
  const isBlank = value === null || (typeof value === "string" && value.trim() === "");
  const results: Readonly<Record<string, boolean>> = {
    Blanks: isBlank,
    NonBlanks: !isBlank,
    Errors: isError,
    NonErrors: !isError,
  };
  return results[criterion] ?? false;
}
