import { builtInFrameworks } from "../../../src/core/frameworks/frameworks";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { sampleProgramme } from "../../../scripts/sampleProgramme";
import { readProgramme } from "../../../src/core/programme/readProgramme";
import { programmeResults } from "../../../src/core/programme/results/programmeResults";
import { roundHalfUp } from "../../../src/core/scoring/roundHalfUp";
import { readFileBytes } from "../../../src/host/xlsx/readFileBytes";
import { writeWorkbook } from "../../../src/host/xlsx/writeWorkbook";

const file = readFileSync(join(__dirname, "..", "..", "..", "assets", "samples", "programme-2024.xlsx"));
const { sheets } = readFileBytes(file);
const reading = readProgramme(sheets, builtInFrameworks);
const results = programmeResults(reading, builtInFrameworks.egdi);
const value = (measured: { measured: boolean; value?: number }) => measured.value ?? NaN;
const percent = (share: { measured: boolean; value?: number }) => roundHalfUp(100 * value(share));

test("the sample is what its script makes, byte for byte", async () => {
  expect(Buffer.from(await writeWorkbook(sampleProgramme())).equals(file)).toBe(true);
});

test.each([
  ["simplification", 2680, 2869, 93, 88, 481, 476, 18, 598],
  ["digitisation", 1700, 2523, 67, 66, 355, 350, 16, 340],
])(
  "%s: %d of %d are %d%%, the target %d%%; %d of %d in 2024; %d institutions with %d",
  (id, done, all, share, aim, year, plan, listed, sum) => {
    const index = results.indices.find(({ group }) => group.id === id)!;
    expect([index.total?.value.value, index.total?.target.value].map((number) => number && value(number))).toEqual([
      done,
      all,
    ]);
    expect([percent(index.progress), percent(index.indexTarget!.target.value)]).toEqual([share, aim]);
    const of2024 = index.years.find((known) => known.year === 2024)!.entry!;
    expect([value(of2024.value.value), value(of2024.target.value)]).toEqual([year, plan]);
    expect(value(index.distance)).toBeGreaterThan(0);
    const counts = index.institutions.map((entry) => value(entry.value.value));
    expect([counts.length, counts.reduce((one, other) => one + other, 0)]).toEqual([listed, sum]);
  },
);

test("the growth of transactions, and what can be compared of it", () => {
  const change = results.changes.find(({ entry }) => entry.figure === "impact.transactions")!;
  expect(roundHalfUp(100 * value(change.change), 1)).toBe(186.3);
  expect(change.monthly!.months).toEqual({ now: 11, before: 12 });
  expect(roundHalfUp(100 * value(change.monthly!.growth), 1)).toBe(212.3);
});

test("EGDI and its group, and the places gained", () => {
  expect(roundHalfUp(value(results.egdi.index.score), 4)).toBe(0.8576);
  expect(results.egdi.group).toEqual({ measured: true, value: "veryHigh" });
  const places = results.changes.flatMap(({ kind, change }) => (kind === "places" ? [value(change)] : []));
  expect(places).toEqual([9, 14, 26, 10]);
});

test("all that is odd about the published figures is found, and nothing else", () => {
  const found = reading.findings.map((finding) => {
    const numbers =
      "sum" in finding
        ? [finding.sum, finding.total]
        : "counts" in finding
          ? finding.counts
          : "bases" in finding
            ? finding.bases
            : "text" in finding
              ? [finding.text]
              : [];
    return [finding.severity, finding.kind, ...numbers].join(" ");
  });
  expect(found.sort()).toEqual(
    [
      "error listAboveTotal 598 481",
      "error listAboveTotal 598 476",
      "warning countsDiffer 20 60",
      "note listBelowTotal 340 355",
      "note listBelowTotal 340 350",
      "note listAgrees 2523 2523",
      "warning couldBeSwapped",
      "warning couldBeSwapped",
      "warning spuriousScale ٤٧١,١٩٣,٢٢٢ مليون",
      "warning spuriousScale ٨٨,٧٩٧,٥٢٥ مليون",
      "warning numberAsText ١,٤ مليار",
      "note numberAsText +٢٦",
      "warning periodsDiffer",
      "warning changeHoldsShares",
      "warning mixedBases 56 49",
      "note mixedBases 48 57",
    ].sort(),
  );
});

test("the order of the rows changes no result", () => {
  const [sheet] = sheets as [(typeof sheets)[number]];
  const [header, ...rows] = sheet.grid.rows;
  const inOrder = (at: typeof results) =>
    at.indices.map(({ progress, distance, years, pace }) => [
      progress,
      distance,
      pace,
      years.map(({ planned, achieved }) => [planned.value, achieved.value]),
    ]);
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
      const grid = { rowNumbers: sheet.grid.rowNumbers, rows: [header!, ...shuffled] };
      const again = readProgramme([{ ...sheet, grid }], builtInFrameworks);
      expect(inOrder(programmeResults(again, builtInFrameworks.egdi))).toEqual(inOrder(results));
      expect(again.findings.map(({ kind }) => kind).sort()).toEqual(reading.findings.map(({ kind }) => kind).sort());
    }),
    { numRuns: 20 },
  );
});

test("any one cell replaced by anything is read without a fault of ours, and never as 0", () => {
  const [sheet] = sheets as [(typeof sheets)[number]];
  const width = sheet.grid.rows[0]!.length;
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constant({ error: "#N/A" }),
    fc.constantFrom("=1+1", "١٢ مليون", "100%", "2024", "__proto__", "-"),
  );
  fc.assert(
    fc.property(fc.nat(sheet.grid.rows.length - 1), fc.nat(width - 1), cell, (row, column, put) => {
      const rows = sheet.grid.rows.map((cells, at) =>
        at === row
          ? Array.from({ length: width }, (_, index) => (index === column ? put : (cells[index] ?? null)))
          : cells,
      );
      const again = readProgramme([{ ...sheet, grid: { ...sheet.grid, rows } }], builtInFrameworks);
      const zeros = (from: typeof reading) =>
        from.figures
          .flatMap((entry) => [entry.value, entry.target, entry.before])
          .filter((number) => number.value.measured && number.value.value === 0);
      for (const { raw } of zeros(again)) expect(Number(JSON.stringify(raw).replace(/[%"]/g, ""))).toBe(0);
      programmeResults(again, builtInFrameworks.egdi);
    }),
    { numRuns: 200 },
  );
});
