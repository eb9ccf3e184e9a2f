import { assessSheet, type CellValue } from "../../src/core";
import { programmeResults } from "../../src/core/programme/results/programmeResults";
import { readingOf, type Row } from "./programme/sheetOf";
import { assessRows, goodService, header, settings, sheetOf } from "../fixtures/inventories";

/** A hard input gets its sentence within so many milliseconds (`test/bench/hardInputs.ts` measures the built program). */
const budget = 10_000;

const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
const service = (index: number): CellValue[] => goodService(`طلب وثيقة ${index}`);
const rest = (index: number): CellValue[] => [`تتمة الاسم ${index}`];

/** Sheets in which one thing stands so often that work on each beside each of the others would hardly end. */
describe("many of one thing", () => {
  let start = 0;
  beforeEach(() => (start = performance.now()));
  afterEach(() => expect(performance.now() - start).toBeLessThan(budget));

  it("one header over 16,000 columns", () => {
    const { table, verdict } = assessRows([[...header, ...times(16_000, () => header[3]!)], ...times(20_000, service)]);
    expect(verdict).toBe("rejected");
    expect(table?.duplicates.map(({ columns }) => columns.length)).toEqual([16_001]);
    expect(table?.rowNumbers).toHaveLength(20_000);
  });

  it("16,000 columns of running numbers", () => {
    const rows = times(10_000, (index) => service(index).slice(0, 2));
    const { table } = assessRows([[...header, ...times(16_000, () => "م")], ...rows]);
    expect(table?.rowNumbers).toHaveLength(10_000);
  });

  it("2,000 services, each wrapped over ten rows", () => {
    const rows = times(20_000, (index) => (index % 10 === 0 ? service(index) : rest(index)));
    const { table, repairs } = assessRows([header, ...rows, service(0)]);
    expect(table?.rowNumbers).toHaveLength(2001);
    expect(repairs.map(({ also }) => also.length + 1)).toEqual(times(2000, () => 9));
  });

  it("20,000 rows that go on with one service", () => {
    const { repairs } = assessRows([header, service(0), ...times(20_000, rest), service(1)]);
    expect(repairs.map(({ also }) => also.length + 1)).toEqual([20_000]);
  });

  it("a scorecard that names three components 130,000 times, and its sum 10,000 times", () => {
    const names = ["الموقع على الإنترنت", "قنوات التواصل", "الموارد البشرية"];
    const parts = times(130_000, (index): CellValue[] => [names[index % 3]!, index % 100]);
    const sums = times(10_000, (index): CellValue[] => ["المجموع", index]);
    const found = assessSheet(sheetOf([["المكون", "الدرجة"], ...parts, ...sums]), settings);
    if (found?.kind !== "scorecard") throw new Error("The rows were not read as a scorecard");
    const repeated = found.findings.filter(({ kind }) => kind === "duplicateComponent");
    expect(repeated.map(({ place }) => place?.row)).toEqual([5, 6, 7]);
    expect(found.scorecard.totals).toHaveLength(10_000);
  });

  it("20,000 totals of a programme, each with a remark of its own", () => {
    const rows = times(20_000, (index): Row => [
      "simplification.total",
      { detail: `${index}`, period: 1990 + (index % 40), value: index, target: 1 },
    ]);
    const { changes } = programmeResults(readingOf(rows), settings.frameworks.egdi);
    expect(changes).toEqual([]);
  });

  it("5,000 totals beside 5,000 years of a programme, and 20,000 items that are none", () => {
    const ofFigure = (figure: string) =>
      times(5_000, (at): Row => [figure, { detail: `${at}`, period: 2000 + (at % 40), value: at }]);
    const unknown = times(20_000, (index): Row => [`simplification.totals.${index}`, { value: index }]);
    const { findings, figures } = readingOf([
      ...ofFigure("simplification.total"),
      ...ofFigure("simplification.year"),
      ...unknown,
    ]);
    expect(figures).toHaveLength(10_000);
    expect(findings.filter(({ kind }) => kind === "unknownItem")).toHaveLength(20_000);
  });
});
