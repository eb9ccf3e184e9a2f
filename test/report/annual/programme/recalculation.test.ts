import fc from "fast-check";
import { builtInFrameworks, readProgramme, unitKindOf, type ProgrammeColumnId } from "../../../../src/core";
import { readFileBytes } from "../../../../src/host/xlsx/readFileBytes";
import { writeWorkbook } from "../../../../src/host/xlsx/writeWorkbook";
import { programmeCopy } from "../../../../src/report/annual/programme/programmeCopy";
import { programmeParts } from "../../../../src/report/annual/programme/programmeParts";
import { annualWorkbook } from "../../../../src/report/annual/workbook/annualWorkbook";
import { emptyProgrammeRows } from "../../../../src/report/template/programmeRows";
import { programmeTemplate } from "../../../../src/report/template/programmeTemplate";
import { differing, recalculated } from "../workbook/recalculated";

const empty = emptyProgrammeRows(builtInFrameworks, "ar");

/** A number as somebody may type it: per cents as a fraction or in full, counts as numbers or as text. */
const typed = {
  count: fc.oneof(fc.nat(5000), fc.nat(5000).map(String)),
  amount: fc.nat(5_000_000),
  share: fc.oneof(
    fc.integer({ min: 2, max: 100 }),
    fc.integer({ min: 0, max: 99 }).map((share) => share / 100),
  ),
  rank: fc.integer({ min: 1, max: 190 }),
  index: fc.integer({ min: 0, max: 99_999 }).map((index) => index / 100_000),
  score: fc.integer({ min: 0, max: 100 }),
};

const rowsOf = fc.tuple(
  ...empty.map(({ figure, cells }, at) => {
    const number = fc.option(typed[unitKindOf(figure) ?? "count"], { freq: 6 });
    const own: Partial<Record<ProgrammeColumnId, fc.Arbitrary<string | number | null>>> = {
      detail: fc.constant(`${at}`),
      period: fc.constantFrom(2024, "2024-11", "يناير – نوفمبر 2024", "2021–2024"),
      value: number,
      target: number,
      targetPeriod: fc.constantFrom("2021–2025", "2025-12", null),
      before: number,
      beforePeriod: fc.constantFrom(2023, 2022),
      change: fc.constantFrom(null, 0.08, "8%"),
      institutions: fc.constantFrom(null, 48, 57),
    };
    const used = Object.fromEntries(Object.entries(own).filter(([id]) => figure.columns.includes(id)));
    return fc.record(used).map((filled) => ({
      figure,
      cells: Object.fromEntries(Object.entries({ ...filled, ...cells }).filter(([, cell]) => cell !== null)),
    }));
  }),
);

test("whatever is typed into the sheet, the report's formulas over it give what the report shows", async () => {
  await fc.assert(
    fc.asyncProperty(rowsOf, async (rows) => {
      const bytes = await writeWorkbook(programmeTemplate(builtInFrameworks, "ar", rows));
      const reading = readProgramme(readFileBytes(bytes).sheets, builtInFrameworks);
      const { sheets, place } = programmeCopy(reading);
      const parts = programmeParts(reading, builtInFrameworks, place, "en");
      const all = await recalculated(annualWorkbook({ title: "t", cover: [], parts }, sheets, "en"));
      expect(all.length).toBeGreaterThan(50);
      expect(differing(all)).toEqual([]);
    }),
    { numRuns: 8 },
  );
});
