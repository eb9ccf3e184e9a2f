import { builtInFrameworks } from "../../../src/core";
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

/** Of a column's letters, 0-based. */
function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
}

function valueOf(cell: ReportCell | undefined): string | number | null {
  return typeof cell === "object" && cell !== null ? cell.value : (cell ?? null);
}

describe("pages in Arabic-Indic digits", () => {
  const sources = sampleReport("ar");
  const institution = "وزارة الإسكان والتخطيط العمراني";

  /** What a reader sees, tooltips and descriptions of pictures included; formulas are Excel's own text. */
  function shown(page: string): string {
    const titles = [...page.matchAll(/\stitle="([^"]*)"/g)].map(([, title]) => (title ?? "").replace(/^=.*$/m, ""));
    const body = page.slice(page.indexOf("<body")).replace(/<[^>]*>/g, "\n");
    return [/<title>([^<]*)/.exec(page)?.[1], ...titles, body].join("\n").replace(/&#?\w+;/g, " ");
  }

  /** Names of files and sheets and other texts of the user's own, then addresses of cells, names with Latin letters, ids. */
  const kept = [
    /\u2068[^\u2066-\u2069]*\u2069/g,
    /\u2066[^\u2066-\u2069]*[A-Za-z:][^\u2066-\u2069]*\u2069/g,
    /[\w$!:.-]*[A-Za-z][\w$!:.-]*/g,
  ];

  test.each([
    ["the report, over a workbook", { inWorkbook: true }],
    ["the report, without one", { inWorkbook: false }],
    ["the sheet of one institution, over a workbook", { inWorkbook: true, institution }],
    ["the sheet of one institution, without one", { inWorkbook: false, institution }],
  ])("%s: no western figure outside of addresses, names and ids", (_, more) => {
    const page = annualPage(describedReport({ ...sources, ...more }).document, { language: "ar", digits: "arabic" });
    const text = kept.reduce((left, pattern) => left.replace(pattern, ""), shown(page));
    expect(text.split("\n").filter((line) => /[0-9]/.test(line))).toEqual([]);
    expect(text).toMatch(/[٠-٩]/);
  });
});

describe("what made-up data says of itself", () => {
  const sources = sampleReport("en");
  const { now, before } = sources;
  const mark = "Synthetic sample data: no figure here is any institution's own.";
  const institution = "وزارة الإسكان والتخطيط العمراني";
  const told = (round: typeof now, isMadeUp: (index: number) => boolean) => ({
    ...round,
    institutions: round.institutions.map((each, index) => ({
      ...each,
      isSynthetic: isMadeUp(index) ? (true as const) : undefined,
    })),
  });
  const real = told(now, () => false);
  const noticeOf = (more: Partial<typeof sources>) => describedReport({ ...sources, ...more }).document.notice;

  test("the report and the sheet of an institution say it by themselves, on every part and sheet of theirs", () => {
    for (const more of [{}, { institution }]) {
      const { document, workbook } = describedReport({ ...sources, ...more });
      expect(document).toMatchObject({ notice: mark, cover: [mark, ...document.cover.slice(1)] });
      const page = annualPage(document, { language: "en", digits: "western" });
      const parts = document.parts.length + ("institution" in more ? 0 : 1);
      expect(page.split(mark.replace("'", "&#39;")).length - 1).toBe(parts);
      const own = workbook.sheets.slice(0, document.parts.length + 1);
      for (const { rows } of own) expect(rows.slice(0, 2).flatMap(({ cells }) => cells)).toContain(mark);
    }
  });

  test("a round that says nothing says nothing, unless it is told to", () => {
    expect(noticeOf({ now: real, before: undefined })).toBeUndefined();
    expect(noticeOf({ now: real, before: undefined, isSynthetic: true })).toBe(mark);
  });

  test("some institutions, or one round of two: how many, and of which", () => {
    const some =
      "Synthetic sample data: 2 of the 49 institutions of 2024 are made up, and every figure over all institutions holds theirs.";
    expect(noticeOf({ now: told(now, (index) => index < 2), before: undefined })).toBe(some);
    expect(noticeOf({ now: real, before })).toBe(
      "Synthetic sample data: 56 of the 56 institutions of 2023 are made up, and every figure over all institutions holds theirs.",
    );
  });

  test("the sheet of an institution whose data is its own says whose is not; one that is made up says so alone", () => {
    const [first, second] = now.institutions;
    const mixed = { now: told(now, (index) => index === 0), before: undefined };
    expect(noticeOf({ ...mixed, institution: first!.name })).toBe(mark);
    expect(noticeOf({ ...mixed, institution: second!.name })).toContain("1 of the 49 institutions");
  });
});

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

  test("its checklist has every component with its points against the maximum, and the cell they stand in", () => {
    const { stages } = builtInFrameworks.stages;
    const expected = stages.flatMap(({ id, label, components }) => {
      const score = own.stages[id]!.score;
      return [
        [label.en, score.measured && score.value, 100],
        ...components.map((component) => {
          const points = own.components![component.id]!;
          return [component.label.en, points.measured && points.value, component.maximum];
        }),
      ];
    });
    const { rows, subtotals } = tables.get("components")!;
    expect(rows.map((row) => row.map(valueOf))).toEqual(expected);
    expect(expected).toHaveLength(19);
    expect(subtotals).toEqual([0, 6, 9, 11, 16]);
    const cells = workbook.sheets.find(({ name }) => name === "Institutions 2024")!.rows[1]!.cells;
    for (const row of rows.filter((_, index) => !subtotals!.includes(index))) {
      const [, points] = row;
      if (typeof points !== "object" || points === null) throw new Error("Points without an origin");
      const letters = /!([A-Z]+)2$/.exec(points.origin!)![1]!;
      expect(cells[columnIndex(letters)]).toBe(points.value);
      expect(points.formula).toContain(`$${letters}$2`);
    }
  });

  test("of a round written before points were kept it says so, and shows no checklist", () => {
    const institutions = sources.now.institutions.map((each) => ({ ...each, components: undefined }));
    const old = describedReport({ ...sources, now: { ...sources.now, institutions }, institution }).document;
    const blocks = old.parts.flatMap((part) => part.blocks);
    expect(blocks.some((block) => block.kind === "table" && block.table.id === "components")).toBe(false);
    expect(blocks).toContainEqual({
      kind: "text",
      text: expect.stringContaining("collect the submissions again") as string,
    });
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
