import fc from "fast-check";
import type { Round, RoundFinding, RoundService, Sheet } from "../../../src/core";
import { gzipBeside } from "../../../src/cli/gzipBeside";
import { readFileBytes } from "../../../src/host/xlsx/readFileBytes";
import { writeWorkbook } from "../../../src/host/xlsx/writeWorkbook";
import { roundWorkbook } from "../../../src/report/round/roundWorkbook";
import { sheetsOf } from "./sheetsOf";
import { someRound } from "./someRound";

/** Enough for services and findings to be written as long runs are. */
const rows = 2500;

/** Texts that a run may not change: markup, formula signs, Excel's escapes, spaces at the ends, lines, two scripts. */
const texts = [
  'a & b < c > "d"',
  "=1+1",
  "-",
  "@x",
  "_x0041_",
  "  خدمة  ",
  "سطر\nآخر",
  "😀 ٣",
  "رخصة \u2066ISO 9001\u2069",
];

function longRound(round: Round): Round {
  const of = <Row extends RoundService | RoundFinding>(given: readonly Row[], made: (at: number) => Row): Row[] =>
    Array.from({ length: rows }, (_, at) => given[at] ?? made(at));
  const values = round.services.map((service) => service.values);
  return {
    ...round,
    services: of(round.services, (at) => ({
      institution: `وزارة ${at % 60}`,
      sheet: texts[at % texts.length]!,
      row: at + 2,
      values: { ...values[at % Math.max(1, values.length)], name: `${texts[at % texts.length]} ${at}` },
    })),
    findings: of(round.findings, (at) => ({
      institution: `وزارة ${at % 60}`,
      severity: (["error", "warning", "note"] as const)[at % 3]!,
      rule: "requiredBlank",
      sheet: "",
      place: `B${at}`,
      message: texts[at % texts.length]!,
    })),
  };
}

/** The filled cells of each row, one text a row: thousands of rows are compared at once. */
function linesOf({ rows: all, rowNumbers }: Sheet["grid"]): string[] {
  return all.flatMap((cells, index) => {
    const filled = cells.flatMap((cell, column) => (cell === null || cell === undefined ? [] : [[column, cell]]));
    return filled.length === 0 ? [] : [JSON.stringify([rowNumbers[index], filled])];
  });
}

test.each(["ar", "en"] as const)(
  "a round of thousands of rows stands in the file cell for cell as described: %s",
  async (language) => {
    for (const round of fc.sample(someRound, { numRuns: 3, seed: 7 })) {
      const { workbook } = roundWorkbook(longRound(round), language);
      const { sheets } = readFileBytes(await writeWorkbook(workbook, gzipBeside));
      const expected = sheetsOf(workbook);
      expect(sheets.map(({ name }) => name)).toEqual(expected.map(({ name }) => name));
      expect(sheets.map(({ grid }) => linesOf(grid))).toEqual(expected.map(({ grid }) => linesOf(grid)));
    }
  },
);
