import { sampleReport } from "../../../scripts/sampleRounds/sampleReport";
import { describedReport } from "../../../src/report/annual/describedReport";
import { annualPage } from "../../../src/report/annual/page/annualPage";
import type { ReportCell, ReportPart } from "../../../src/report/annual/reportDocument";
import { differing, recalculated } from "./workbook/recalculated";

describe.each(["ar", "en"] as const)("the report of the sample rounds, in %s", (language) => {
  const sources = sampleReport(language);

  test("our own engine gives the result of every formula", async () => {
    const all = await recalculated(describedReport(sources).workbook);
    expect(all.length).toBeGreaterThan(500);
    expect(differing(all).slice(0, 20)).toEqual([]);
  });

  test("so it does in the sheet of one institution", async () => {
    const institution = "وزارة الإسكان والتخطيط العمراني";
    const all = await recalculated(describedReport({ ...sources, institution }).workbook);
    expect(all.length).toBeGreaterThan(30);
    expect(differing(all)).toEqual([]);
  });

  test("anchors, tables and sheets have names of their own, and every chart is of a table of its part", () => {
    const { document, workbook } = describedReport(sources);
    const tables = document.parts.flatMap(tablesOf).map(({ id }) => id);
    expect(new Set(tables).size).toBe(tables.length);
    const ids = [...annualPage(document, { language, digits: "western" }).matchAll(/\sid="([^"]+)"/g)].map(
      ([, id]) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
    const names = workbook.sheets.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(Math.max(...names.map(({ length }) => length))).toBeLessThanOrEqual(31);
  });
});

function tablesOf({ blocks }: ReportPart) {
  return blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
}

function valueOf(cell: ReportCell | undefined): string | number | null {
  return typeof cell === "object" && cell !== null ? cell.value : (cell ?? null);
}

describe("the sheet of one institution", () => {
  const sources = sampleReport("en");
  const institution = "وزارة الإسكان والتخطيط العمراني";
  const own = sources.now.institutions.find(({ name }) => name === institution)!;
  const { document, workbook } = describedReport({ ...sources, institution });
  const tables = new Map(document.parts.flatMap(tablesOf).map((table) => [table.id, table]));
  const rowOf = (table: string, name: string) =>
    tables
      .get(table)!
      .rows.find(([first]) => first === name)
      ?.map(valueOf);

  test("its stages stand beside the government's average, which is that of the whole round", () => {
    const scores = sources.now.institutions.flatMap(({ stages }) => {
      const score = stages["presence"]?.score;
      return score?.measured ? [score.value] : [];
    });
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    const presence = own.stages["presence"]!.score;
    expect(scores.length).toBeGreaterThan(40);
    expect(rowOf("stages", "Presence")).toEqual([
      "Presence",
      presence.measured && presence.value,
      expect.closeTo(mean, 9) as number,
    ]);
  });

  test("its statistics count its own services", () => {
    const services = sources.now.services.filter((service) => service.institution === institution);
    const interactive = services.filter(({ values }) =>
      (values["nature"] as readonly string[]).includes("interactive"),
    );
    expect(services).toHaveLength(own.services!);
    expect(rowOf("ownStatistics", "Interactive")).toEqual([
      "Interactive",
      interactive.length,
      interactive.length / services.length,
    ]);
    expect(tables.get("inventory")!.rows).toHaveLength(services.length);
  });

  test("no cell of its workbook is of another institution", () => {
    const others = sources.now.institutions.map(({ name }) => name).filter((name) => name !== institution);
    const texts = workbook.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
    expect(texts.filter((cell) => typeof cell === "string" && others.some((name) => cell.includes(name)))).toEqual([]);
  });
});
