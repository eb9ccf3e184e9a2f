import fc from "fast-check";
import type { Area, Severity } from "../../../src/core";
import type { Marks } from "../../../src/host/sheet";
import type { FindingList, FoundPlace } from "../../../src/taskpane/checker/findingList";
import { sheetMarks } from "../../../src/taskpane/checker/sheetMarks";
import { goodService, header, scannedMuscat } from "../../fixtures/inventories";
import { checkedRows, factsWith, type Rows } from "./checking";

type Found = readonly [Severity, FoundPlace];

const columns = { first: 2, last: 6 };
const unasked = () => {
  throw new Error("Marks need neither words nor groups.");
};

function listOf(found: readonly Found[]): FindingList {
  return {
    count: found.length,
    columns,
    severity: (finding) => found[finding]![0],
    place: (finding) => found[finding]![1],
    ...{ cells: unasked, rule: unasked, ruleTitle: unasked, column: unasked, columnTitle: unasked },
    ...{ isProposed: unasked, words: unasked, rowsRead: unasked },
  };
}

const severities = ["error", "warning", "note"] as const;

/** What the marks cover, cell by cell; throws where two rectangles meet. */
function covered(marks: Marks): Map<string, Severity> {
  const cells = new Map<string, Severity>();
  for (const severity of severities) {
    for (const { firstRow, lastRow, firstColumn, lastColumn } of marks[severity]) {
      for (let row = firstRow; row <= lastRow; row++) {
        for (let column = firstColumn; column <= lastColumn; column++) {
          if (cells.has(`${row}:${column}`)) throw new Error(`${row}:${column} is marked twice`);
          cells.set(`${row}:${column}`, severity);
        }
      }
    }
  }
  return cells;
}

/** The same by the definition. */
function expected(found: readonly Found[]): Map<string, Severity> {
  const cells = new Map<string, Severity>();
  for (const severity of [...severities].reverse()) {
    for (const [own, place] of found) {
      if (own !== severity || place.kind === "sheet") continue;
      const [first, last] = place.kind === "rows" ? [columns.first, columns.last] : [place.column, place.column];
      for (const row of place.rows) for (let at = first; at <= last; at++) cells.set(`${row}:${at}`, severity);
    }
  }
  return cells;
}

const rows = fc
  .uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 })
  .map((list) => list.sort((a, b) => a - b));
const place: fc.Arbitrary<FoundPlace> = fc.oneof(
  fc.record({ kind: fc.constant("cells" as const), column: fc.integer({ min: 0, max: 9 }), rows }),
  fc.record({ kind: fc.constant("rows" as const), rows }),
  fc.constant({ kind: "sheet" as const, areas: [{ firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 1 }] }),
);

test("each cell with a finding is marked once, by the gravest; no other cell is", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...severities), place), { maxLength: 12 }), (found) => {
      const byKey = (cells: Map<string, Severity>) => [...cells].sort();
      expect(byKey(covered(sheetMarks(listOf(found))))).toEqual(byKey(expected(found)));
    }),
  );
});

const area = (firstRow: number, lastRow: number, firstColumn: number, lastColumn: number): Area => ({
  ...{ firstRow, lastRow, firstColumn, lastColumn },
});

test.each<[string, readonly Found[], Partial<Marks>]>([
  ["nothing", [], {}],
  [
    "a run of rows",
    [["error", { kind: "cells", column: 3, rows: [2, 3, 4, 9] }]],
    { error: [area(2, 4, 3, 3), area(9, 9, 3, 3)] },
  ],
  [
    "columns side by side",
    [3, 4, 5].map((column) => ["note", { kind: "cells", column, rows: [2, 3] }]),
    { note: [area(2, 3, 3, 5)] },
  ],
  ["whole rows", [["warning", { kind: "rows", rows: [7, 8] }]], { warning: [area(7, 8, 2, 6)] }],
  [
    "an error within whole rows",
    [
      ["note", { kind: "rows", rows: [7] }],
      ["error", { kind: "cells", column: 4, rows: [7] }],
    ],
    { note: [area(7, 7, 2, 3), area(7, 7, 5, 6)], error: [area(7, 7, 4, 4)] },
  ],
  [
    "a column at the sheet's end",
    [["note", { kind: "cells", column: 16383, rows: [1] }]],
    { note: [area(1, 1, 16383, 16383)] },
  ],
])("%s", (_, found, marks) => {
  expect(sheetMarks(listOf(found))).toEqual({ error: [], warning: [], note: [], ...marks });
});

test("a million marked cells in a blink", () => {
  const odd = Array.from({ length: 100_000 }, (_, index) => 2 * index + 1);
  const found = Array.from({ length: 10 }, (_, column): Found => ["error", { kind: "cells", column, rows: odd }]);
  const began = performance.now();
  const marks = sheetMarks(listOf(found));
  expect(performance.now() - began).toBeLessThan(2_000);
  expect(marks.error).toHaveLength(100_000);
});

describe("findings at a cell", () => {
  const rows: Rows = [
    header.map((text, column) => (column === 10 ? "لمن" : text)),
    ...["استعارة كتب", "تجديد سجل", "نقل ملف"].map(goodService),
    [...goodService("طلب وثيقة").slice(0, 2), "K", ...goodService("").slice(3)],
    ["زواج لغير المقيمين"],
    goodService("اعتماد بطاقة"),
  ];
  const merged = { firstRow: 3, lastRow: 4, firstColumn: 1, lastColumn: 2 };

  test.each<[string, number, number, readonly string[]]>([
    ["its own, and that the service goes on below", 5, 2, ["valueMisread", "wrappedRow"]],
    ["the service's above, in the row that goes on with it", 6, 2, ["valueMisread", "wrappedRow"]],
    ["the whole row's, in a column with nothing of its own", 6, 7, ["wrappedRow"]],
    ["the header's", 1, 10, ["unknownColumn"]],
    ["the area's", 4, 2, ["mergedCells"]],
    ["none", 3, 5, []],
  ])("%s", async (_, row, column, expected) => {
    const { checker, checked } = await checkedRows(rows, { facts: factsWith({ merges: [merged] }) });
    const titles = new Map(checked.groups.rule.map(({ id, title }) => [title, id.slice("rule:".length)]));
    expect((await checker.findingsAt(row, column)).map(({ title }) => titles.get(title))).toEqual(expected);
  });
});

test("notes: one a cell with all that was found there, errors first, no more than asked for", async () => {
  const { checker } = await checkedRows(scannedMuscat("reading"), { language: "en" });
  const all = await checker.notes(10_000);
  const marked = covered(await checker.marks());
  expect(new Set(all.map(({ row, column }) => `${row}:${column}`)).size).toBe(all.length);
  // A finding about whole rows is marked over all of their columns, and noted in the first.
  expect(all.filter(({ row, column }) => !marked.has(`${row}:${column}`))).toEqual([]);
  expect(all.length).toBeGreaterThan(marked.size / 2);
  const ranks = all.map(({ row, column }) => severities.indexOf(marked.get(`${row}:${column}`)!));
  expect(ranks).toEqual([...ranks].sort());
  const [first] = all;
  const found = await checker.findingsAt(first!.row, first!.column);
  expect(first!.text).toBe(found.map(({ text, advice }) => `${text} ${advice}`).join("\n"));
  expect(await checker.notes(5)).toEqual(all.slice(0, 5));
});

test("a marked cell of the scanned Muscat inventory has a finding of its mark's severity", async () => {
  const { checker, checked } = await checkedRows(scannedMuscat("asScanned"));
  const marked = covered(await checker.marks());
  for (const [key, severity] of marked) {
    const [row, column] = key.split(":").map(Number) as [number, number];
    expect((await checker.findingsAt(row, column)).map((finding) => finding.severity)).toContain(severity);
  }
  expect(marked.size).toBeGreaterThan(checked.counts.error / 2);
  expect(await checker.findingsAt(200, 3)).toEqual([]);
});
