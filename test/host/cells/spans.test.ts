import fc from "fast-check";
import type { Area, Span } from "../../../src/host/sheet";
import { addressOf, areaAt } from "../../../src/host/cells/address";
import { cellCount } from "../../../src/host/cells/cellCount";
import { gapsIn } from "../../../src/host/cells/gapsIn";
import { joinSpans } from "../../../src/host/cells/joinSpans";
import { mergeAreas } from "../../../src/host/cells/mergeAreas";
import { overlap } from "../../../src/host/cells/overlap";

const spans: fc.Arbitrary<Span[]> = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 20 }), fc.nat(6)).map(([first, more]) => ({ first, last: first + more })),
);
const linesOf = (of: readonly Span[]): number[] =>
  of.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index));

const areas: fc.Arbitrary<Area[]> = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 8 }), fc.nat(4), fc.nat(6), fc.nat(3))
    .map(([firstRow, down, firstColumn, along]) => ({
      firstRow,
      lastRow: firstRow + down,
      firstColumn,
      lastColumn: firstColumn + along,
    })),
);
const cellsOf = (of: readonly Area[]): string[] =>
  of.flatMap(({ firstRow, lastRow, firstColumn, lastColumn }) =>
    linesOf([{ first: firstRow, last: lastRow }]).flatMap((row) =>
      linesOf([{ first: firstColumn, last: lastColumn }]).map((column) => `${row}:${column}`),
    ),
  );

test("joined spans hold the same lines, each once, ascending and apart", () => {
  fc.assert(
    fc.property(spans, (given) => {
      const joined = joinSpans(given);
      expect(linesOf(joined)).toEqual([...new Set(linesOf(given))].sort((one, other) => one - other));
      joined.slice(1).forEach(({ first }, index) => expect(first).toBeGreaterThan((joined[index]?.last ?? 0) + 1));
    }),
  );
});

test("gaps and spans make up the whole", () => {
  fc.assert(
    fc.property(spans, fc.integer({ min: 1, max: 10 }), fc.nat(20), (given, first, more) => {
      const whole = { first, last: first + more };
      const covered = new Set(linesOf(given));
      expect(linesOf(gapsIn(whole, given))).toEqual(linesOf([whole]).filter((line) => !covered.has(line)));
    }),
  );
});

test("merged areas cover the same cells, each once", () => {
  fc.assert(
    fc.property(areas, (given) => {
      expect(cellsOf(mergeAreas(given)).sort()).toEqual([...new Set(cellsOf(given))].sort());
    }),
  );
});

test.each([
  ["a row of cells is one area", ["A2", "B2", "C2"], ["A2:C2"]],
  ["a block given by rows", ["A2:C2", "A3:C3", "A4:C4"], ["A2:C4"]],
  ["columns of unlike rows stay apart", ["A2:A9", "B2:B8"], ["A2:A9", "B2:B8"]],
  ["a gap in one column", ["A2:A5", "A7:A9", "B2:B5"], ["A2:B5", "A7:A9"]],
  ["nothing", [], []],
])("merged areas: %s", (_, given, merged) => {
  expect(mergeAreas(given.map(areaAt)).map(addressOf).sort()).toEqual([...merged].sort());
});

test("an overlap is what both areas have", () => {
  fc.assert(
    fc.property(areas, areas, ([one], [other]) => {
      fc.pre(one !== undefined && other !== undefined);
      const shared = overlap(one, other);
      const both = new Set(cellsOf([other]));
      expect(shared === null ? [] : cellsOf([shared])).toEqual(cellsOf([one]).filter((cell) => both.has(cell)));
    }),
  );
});

test.each([
  ["A1", 1],
  ["A1:L9", 108],
  ["A:A", 1_048_576],
])("%s has %d cells", (address, cells) => {
  expect(cellCount(areaAt(address))).toBe(cells);
});

test.each([
  ["Sheet1!A1:B2", "A1:B2"],
  ["'Q1 ''24'!C3", "C3"],
  ["'a!b'!$D$4", "D4"],
  ["E5:E5", "E5"],
])("address %s names %s", (address, plain) => {
  expect(addressOf(areaAt(address))).toBe(plain);
});

test("what is no address is a mistake of the caller's", () => {
  expect(() => areaAt("Sheet1!#REF!")).toThrow("#REF!");
});
