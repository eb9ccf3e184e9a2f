import fc from "fast-check";
import type { Area, CellValue } from "../../src/host/sheet";
import type { Book, CellContent } from "../../src/workbench/book/book";
import { createBook } from "../../src/workbench/book/createBook";

const small = { rows: 12, columns: 6 };

/** An area of a small sheet. */
export const area: fc.Arbitrary<Area> = fc
  .tuple(fc.integer({ min: 1, max: small.rows }), fc.nat(3), fc.nat(small.columns), fc.nat(2))
  .map(([firstRow, down, firstColumn, along]) => ({
    firstRow,
    lastRow: firstRow + down,
    firstColumn,
    lastColumn: firstColumn + along,
  }));

const cell: fc.Arbitrary<CellValue | { readonly formula: string; readonly value: number }> = fc.oneof(
  fc.constant(null),
  fc.constantFrom("نعم", "У", "=1+1", " x ", "12"),
  fc.integer({ min: -5, max: 50_000 }),
  fc.boolean(),
  fc.constant({ error: "#N/A" }),
  fc.constant({ formula: "=A1", value: 1 }),
);

const look = fc.constantFrom<Parameters<Book["activeSheet"]["changeStyle"]>[1]>(
  { fill: "#FFFF00" },
  { font: { bold: true, color: "#FF0000" } },
  { numberFormat: "yyyy-mm-dd" },
  { numberFormat: "@" },
  { locked: false },
  { readingOrder: "RightToLeft", wrapText: true },
);

/** Formats of the user's own; one of them is much like a mark. */
const rule = fc.constantFrom(
  { type: "Custom", formula: "=$A1=1" } as const,
  { type: "Custom", formula: '=N("jahiz:mine")=0' } as const,
  { type: "CellValue", operator: "GreaterThan", formula1: "=5" } as const,
  { type: "ContainsText", operator: "Contains", text: "نعم" } as const,
  { type: "ColorScale", kept: {} } as const,
);

/** What stands on a sheet beside its cells. */
export const surroundings = fc.record({
  looks: fc.array(fc.tuple(area, look), { maxLength: 5 }),
  formats: fc.array(fc.tuple(fc.array(area, { minLength: 1, maxLength: 3 }), rule, fc.boolean()), { maxLength: 4 }),
  notes: fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: small.rows }), fc.nat(small.columns)), {
    selector: String,
    maxLength: 4,
  }),
  validated: fc.option(area),
  merged: fc.option(area),
  hidden: fc.option(fc.integer({ min: 1, max: small.rows })),
});

export type Surroundings = typeof surroundings extends fc.Arbitrary<infer Made> ? Made : never;

/** A small sheet with anything in its cells. */
export const anySheet = fc.tuple(
  surroundings,
  fc.array(fc.array(cell, { maxLength: small.columns }), { maxLength: small.rows }),
);

export function bookWith(
  { looks, formats, notes, validated, merged, hidden }: Surroundings,
  rows: readonly (readonly CellContent[])[],
): Book {
  const book = createBook("ورقة");
  const { activeSheet } = book;
  if (rows.length > 0) activeSheet.write(1, 0, rows);
  for (const [at, change] of looks) activeSheet.changeStyle(at, change);
  activeSheet.change(
    "conditionalFormats",
    formats.map(([areas, each, stopIfTrue], index) => ({
      id: `{user-${index}}`,
      areas,
      stopIfTrue,
      rule: each,
      format: { fill: "#00FF00" },
    })),
  );
  activeSheet.change(
    "notes",
    notes.map(([row, column]) => ({ row, column, author: "x", content: "لي", visible: false, width: 90, height: 50 })),
  );
  if (validated) {
    const alert = { show: true, style: "Stop", title: "", message: "" } as const;
    const prompt = { show: false, title: "", message: "" };
    const list = { type: "List", source: "نعم,لا", inCellDropDown: true } as const;
    activeSheet.change("validations", [{ id: "v", areas: [validated], rule: list, ignoreBlanks: true, alert, prompt }]);
  }
  if (merged) activeSheet.change("merges", [merged]);
  if (hidden) activeSheet.rows.hide(hidden, hidden, true);
  return book;
}
