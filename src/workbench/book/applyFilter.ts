import type { Area } from "../../host/sheet";
import type { BookSheet } from "./book";
import type { Filter, FilterCriteria } from "./sheetParts";

/** Hides the rows below the header that do not meet all criteria, and shows those that do. */
export function applyFilter(sheet: BookSheet, area: Area, criteria: Filter["criteria"]): void {
  const tests = Object.entries(criteria).map(([index, criterion]) => ({
    column: area.firstColumn + Number(index),
    passes: testOf(criterion),
  }));
  let first = area.firstRow + 1;
  let hides = false;
  // Rows that go the same way are told together.
  for (let row = first; row <= area.lastRow; row++) {
    const out = tests.some(({ column, passes }) => !passes(sheet.text(row, column)));
    if (row > first && out !== hides) {
      sheet.rows.filterOut(first, row - 1, hides);
      first = row;
    }
    hides = out;
  }
  if (first <= area.lastRow) sheet.rows.filterOut(first, area.lastRow, hides);
}

/** Criteria that are only kept, from a file, hide nothing anew. */
function testOf(criteria: FilterCriteria): (text: string) => boolean {
  if ("values" in criteria) {
    const wanted = new Set(criteria.values.map((value) => value.toLowerCase()));
    return (text) => wanted.has(text.toLowerCase());
  }
  if (!("criterion1" in criteria)) return () => true;
  const first = criterionTest(criteria.criterion1);
  if (criteria.criterion2 === undefined) return first;
  const second = criterionTest(criteria.criterion2);
  return criteria.operator === "Or" ? (text) => first(text) || second(text) : (text) => first(text) && second(text);
}

/** ">=10", "<>text", "=a*", "=" for blanks, "<>" for all others. */
function criterionTest(criterion: string): (text: string) => boolean {
  const [, sign = "=", bound = ""] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(criterion) ?? [];
  if (sign === "=" || sign === "<>") {
    const pattern = wildcard(bound);
    return (text) => pattern.test(text) === (sign === "=");
  }
  const signs: Readonly<Record<string, (order: number) => boolean>> = {
    "<": (order) => order < 0,
    ">": (order) => order > 0,
    "<=": (order) => order <= 0,
    ">=": (order) => order >= 0,
  };
  return (text) => {
    const order = orderTo(text, bound);
    return order !== undefined && signs[sign]!(order);
  };
}

/** Numbers are compared with numbers and texts with texts; `undefined` where they are not alike. */
function orderTo(text: string, bound: string): number | undefined {
  const isNumber = (each: string): boolean => each.trim() !== "" && !Number.isNaN(Number(each));
  if (isNumber(text) !== isNumber(bound)) return undefined;
  return isNumber(bound) ? Number(text) - Number(bound) : text.toLowerCase().localeCompare(bound.toLowerCase());
}

/** "*" is any text, "?" any sign, "~" before one of them takes its meaning away. */
function wildcard(text: string): RegExp {
  const source = text.replace(
    /~([*?~])|([*?])|([\\^$.|+()[\]{}])/g,
    (_, plain: string, wild: string, special: string) => {
      if (plain !== undefined) return `\\${plain}`;
      if (wild !== undefined) return wild === "*" ? "[\\s\\S]*" : "[\\s\\S]";
      return `\\${special}`;
    },
  );
  return new RegExp(`^${source}$`, "i");
}
