import fc from "fast-check";
import { gridOf, type Round, type Sheet } from "../../../src/core";
import { readFileBytes } from "../../../src/host/xlsx/readFileBytes";
import { writeWorkbook } from "../../../src/host/xlsx/writeWorkbook";
import { readRound } from "../../../src/report/round/readRound";
import { roundWorkbook } from "../../../src/report/round/roundWorkbook";
import { sheetsOf } from "./sheetsOf";
import { someRound } from "./someRound";

const language = fc.constantFrom("ar" as const, "en" as const);

function read(sheets: readonly Sheet[]): Round {
  const reading = readRound(sheets);
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
  expect(reading.remarks).toEqual([]);
  return reading.round;
}

/** The round as its institutions know themselves: without a correction a name differs from the stated one by nothing. */
test("what is written is read back equal, in either language", () => {
  fc.assert(
    fc.property(someRound, language, (round, spoken) => {
      const { workbook } = roundWorkbook(round, spoken);
      expect(read(sheetsOf(workbook))).toEqual(round);
    }),
    { numRuns: 200 },
  );
});

test("the same through a file", async () => {
  await fc.assert(
    fc.asyncProperty(someRound, language, async (round, spoken) => {
      const { workbook } = roundWorkbook(round, spoken);
      expect(read(readFileBytes(await writeWorkbook(workbook)).sheets)).toEqual(round);
    }),
    { numRuns: 15 },
  );
}, 60_000);

test("columns in any order, rows in any order, lines above the header", () => {
  fc.assert(
    fc.property(someRound, language, fc.infiniteStream(fc.double({ noNaN: true })), (round, spoken, chance) => {
      const sheets = sheetsOf(roundWorkbook(round, spoken).workbook).map((sheet, index): Sheet => {
        if (index > 1) return sheet;
        const [header = [], ...rows] = sheet.grid.rows;
        const order = shuffled([...header.keys()], chance);
        const moved = (cells: readonly unknown[]) => order.map((column) => cells[column] ?? null) as typeof header;
        const lines = [["كلمة من المحلل"], [null]];
        return { ...sheet, grid: gridOf([...lines, moved(header), ...shuffled(rows, chance).map(moved)]) };
      });
      const back = read(sheets);
      const byName = <T extends { readonly name: string }>(rows: readonly T[]) =>
        [...rows].sort((a, b) => (a.name < b.name ? -1 : 1));
      expect(byName(back.institutions)).toEqual(byName(round.institutions));
      const byRow = (rows: Round["services"]) => [...rows].sort((a, b) => a.row - b.row);
      expect(byRow(back.services)).toEqual(byRow(round.services));
    }),
    { numRuns: 50 },
  );
});

function shuffled<T>(items: readonly T[], chance: fc.Stream<number>): T[] {
  return items
    .map((item) => ({ item, at: chance.next().value as number }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

test("the place says where each institution's columns stand", () => {
  fc.assert(
    fc.property(someRound, language, (round, spoken) => {
      const { workbook, place } = roundWorkbook(round, spoken);
      const [institutions, services] = sheetsOf(workbook);
      round.institutions.forEach(({ name, file }, index) => {
        const row = institutions!.grid.rows[place.institutions.firstRow + index - 1]!;
        expect(row[place.institutions.columns["name"]!]).toBe(name);
        expect(row[place.institutions.columns["file"]!]).toBe(file);
      });
      expect(place.institutions.lastRow - place.institutions.firstRow + 1).toBe(round.institutions.length);
      expect(place.services.lastRow - place.services.firstRow + 1).toBe(round.services.length);
      expect(services!.name).toBe(place.services.sheet);
    }),
    { numRuns: 30 },
  );
});
