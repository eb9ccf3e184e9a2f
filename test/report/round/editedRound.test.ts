import {
  builtInFrameworks,
  cellAddress,
  gridOf,
  measured,
  scoredByKind,
  updateRound,
  type CellValue,
  type Round,
  type Sheet,
} from "../../../src/core";
import { readRound } from "../../../src/report/round/readRound";
import { isScoreRemark } from "../../../src/report/round/roundProblem";
import { roundProblemText, roundRemarkText } from "../../../src/report/round/roundProblemText";
import { roundWorkbook } from "../../../src/report/round/roundWorkbook";
import { institutionOf, roundOf } from "../../core/comparison/roundOf";
import { sheetsOf, withCell } from "./sheetsOf";

const a = institutionOf("وزارة أ", [80, 60, 50], { file: "a.xlsx", services: 1 });
const b = institutionOf("وزارة ب", [90, 90, 90], { file: "b.xlsx", services: 1 });
const service = (institution: string) => ({ institution, sheet: "س", row: 2, values: { name: `خدمة ${institution}` } });
const round: Round = roundOf([a, b], {
  period: "2024",
  policy: "published",
  services: [service(a.name), service(b.name)],
  findings: [{ institution: a.name, severity: "note", rule: "r", sheet: "س", place: "B2", message: "نص" }],
});

const { workbook, place } = roundWorkbook(round, "ar");
const sheets = sheetsOf(workbook);
const columnOf = (id: string): number => place.institutions.columns[id]!;

/** The round with cells of the first institution changed, by column id. */
function edited(cells: Readonly<Record<string, CellValue>>, row = 2): Sheet[] {
  return Object.entries(cells).reduce((all, [id, value]) => withCell(all, 0, row, columnOf(id), value), sheets);
}

function read(of: readonly Sheet[]) {
  const reading = readRound(of);
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
  return reading;
}

test("a corrected name, kind and governorate are the analyst's; services and findings follow the name", () => {
  const { round: back } = read(edited({ name: "الوزارة أ", kind: "غير خدمية", governorate: "نعم" }));
  expect(back.institutions[0]).toMatchObject({
    name: "الوزارة أ",
    isService: false,
    isGovernorate: true,
    source: "analyst",
    stated: { name: "وزارة أ", isService: true, isGovernorate: false, source: "cover" },
  });
  expect(back.services[0]!.institution).toBe("الوزارة أ");
  expect(back.findings[0]!.institution).toBe("الوزارة أ");
});

test("corrected twice: the first correction's rows are found again", () => {
  const once = read(edited({ name: "مرة" })).round;
  const again = withCell(sheetsOf(roundWorkbook(once, "en").workbook), 0, 2, 0, "مرتين");
  const { round: back } = read(again);
  expect(back.institutions[0]).toMatchObject({ name: "مرتين", stated: { name: "وزارة أ" } });
  expect(back.services.map(({ institution }) => institution)).toEqual(["مرتين", "وزارة ب"]);
});

test("words as people write them: spelling, the other language, digits", () => {
  const { round: back } = read(edited({ governorate: "Yes", "perspective.maturity": "٦٥,٥", services: "1" }));
  expect(back.institutions[0]).toMatchObject({ isGovernorate: true, services: 1 });
  expect(back.institutions[0]!.perspectives["maturity"]?.score).toEqual(measured(65.5));
});

test("a per cent typed as text is of a score's 100, and of a share's 1", () => {
  const percents = {
    "perspective.maturity": "65.5%",
    "statistic.visit": "٥٩٪",
    overall: "66.65%",
    overallLow: "66.65%",
  };
  const { round: back, remarks } = read(edited({ ...percents, overallHigh: "66.65%" }));
  expect(back.institutions[0]!.perspectives["maturity"]?.score).toEqual(measured(65.5));
  expect(back.institutions[0]!.statistics["visit"]).toEqual(measured(0.59));
  expect(remarks).toEqual([]);
});

test("a typed perspective has the overall score and level that follow; «not measured» without a reason will do", () => {
  const [first] = read(edited({ "perspective.readiness": 100, "perspective.maturity": 100, overall: 85 })).round
    .institutions;
  expect(first).toMatchObject({ overall: { score: measured(85) }, level: { level: "aboveAverage" } });
  const { perspectives } = read(edited({ "perspective.maturity": "لم يقس" })).round.institutions[0]!;
  expect(perspectives["maturity"]?.score).toEqual({ measured: false, reason: { kind: "missing" } });
});

describe("an overall score that does not follow from its perspectives, kind and weights", () => {
  const scoreOf = (reading: ReturnType<typeof read>) => reading.round.institutions[0]!.overall?.score;
  const remarkOf = ({ remarks }: ReturnType<typeof read>) =>
    remarks.map((each) => roundRemarkText(each, "en").replace(/[\u2066-\u2069]/g, ""));

  test.each<[string, Readonly<Record<string, CellValue>>, number, string]>([
    ["a score typed over", { overall: 95, overallLow: 95, overallHigh: 95 }, 65, "95 → 65"],
    ["a corrected kind", { kind: "غير خدمية" }, (80 * 4 + 50 * 3) / 7, "65 → 67.14"],
    ["a score made «not measured»", { overall: "لم يقس" }, 65, "Not measured (65–65) → 65"],
  ])("%s: the computed one is used, and that is said with the cell", (_, cells, used, said) => {
    const reading = read(edited(cells));
    expect(scoreOf(reading)).toEqual(measured(expect.closeTo(used, 10)));
    const cell = `المؤسسات!${cellAddress(columnOf("overall"), 2)}`;
    expect(remarkOf(reading)).toEqual([expect.stringContaining(`«وزارة أ» (${cell}) ${said}.`)]);
  });

  const { performance } = builtInFrameworks;
  const even = performance.perspectives.map((each) => ({ ...each, weight: each.id === "readiness" ? 0.5 : 0.25 }));
  const frameworks = { ...builtInFrameworks, performance: { ...performance, perspectives: even } };

  test("a round collected by other weights says both, once for all, and is read by those that are asked for", () => {
    const { round: other } = updateRound(undefined, {
      collected: [
        { path: "a.xlsx", institution: scoredByKind(a, frameworks, "published"), services: [], findings: [] },
      ],
      unread: [],
      frameworks,
    });
    const stored = sheetsOf(roundWorkbook({ ...other, services: [] }, "ar", { frameworks }).workbook);
    const reading = read(withCell(stored, 0, 2, columnOf("services"), "لم تُقدَّم"));
    expect(scoreOf(reading)).toEqual(measured(65));
    expect(remarkOf(reading)).toEqual([
      expect.stringContaining("Institutional readiness 50%, Maturity of digital services 25%, Actual impact 25%"),
    ]);
    const same = readRound(stored, { frameworks });
    expect("round" in same && [same.round.weights, same.remarks.map(({ kind }) => kind)]).toEqual([
      { readiness: 0.5, maturity: 0.25, impact: 0.25 },
      ["servicesDiffer"],
    ]);
  });

  test("a round that did not keep its weights says which scores follow from others", () => {
    const stored = sheetsOf(
      roundWorkbook({ ...round, institutions: [scoredByKind(a, frameworks, "published"), b] }, "ar").workbook,
    );
    expect(remarkOf(read(stored))).toEqual([expect.stringContaining("(المؤسسات!K2) 67.5 → 65.")]);
  });
});

describe("a perspective at odds with its axes", () => {
  const withAxes = {
    ...a,
    axes: { strategyCulture: measured(90), digitalEnablement: measured(80), operationalEfficiency: measured(70) },
  };
  const written = roundWorkbook({ ...round, institutions: [withAxes, b] }, "ar");
  const at = (id: string) => written.place.institutions.columns[id]!;
  const editedAt = (id: string, value: CellValue) => read(withCell(sheetsOf(written.workbook), 0, 2, at(id), value));

  test("is named with its cell, and its own score is used", () => {
    const { round: back, remarks } = editedAt("axis.digitalEnablement", 50);
    expect(back.institutions[0]!.perspectives["readiness"]?.score).toEqual(measured(80));
    expect(back.institutions[0]!.overall?.score).toEqual(measured(65));
    expect(remarks.map((each) => roundRemarkText(each, "en").replace(/[\u2066-\u2069]/g, ""))).toEqual([
      expect.stringContaining(
        `«وزارة أ», Institutional readiness (المؤسسات!${cellAddress(at("perspective.readiness"), 2)}) 80, by its axes 70.`,
      ),
    ]);
  });

  test("is nothing where axes are not measured, or give the score but for digits that a spreadsheet does not keep", () => {
    expect(editedAt("axis.digitalEnablement", "لم يقس").remarks).toEqual([]);
    expect(editedAt("axis.digitalEnablement", 80.0000000001).remarks).toEqual([]);
  });
});

describe("a stage at odds with the points of its components", () => {
  const { stages } = builtInFrameworks;
  const [stage] = stages.stages;
  const [one] = stage!.components;
  const full = Object.fromEntries(stage!.components.map(({ id, maximum }) => [id, measured(maximum)]));
  const withPoints = {
    ...a,
    stages: { [stage!.id]: { score: measured(100), interval: { low: 100, high: 100 } } },
    components: full,
  };
  const written = roundWorkbook({ ...round, institutions: [withPoints, b] }, "ar");
  const at = (id: string) => written.place.institutions.columns[id]!;
  const editedAt = (id: string, value: CellValue) => read(withCell(sheetsOf(written.workbook), 0, 2, at(id), value));

  test.each<[string, string, CellValue, number, number]>([
    ["points typed over", `component.${one!.id}`, 0, 100, 100 - one!.maximum],
    ["a score typed over", `stage.${stage!.id}`, 40, 40, 100],
  ])("%s: it is named with its cell, and its own score is used", (_, column, value, kept, ofPoints) => {
    const { round: back, remarks } = editedAt(column, value);
    expect(back.institutions[0]!.stages[stage!.id]?.score).toEqual(measured(kept));
    const said = (language: "ar" | "en") =>
      remarks.map((each) => roundRemarkText(each, language).replace(/[\u2066-\u2069]/g, ""));
    const cell = `المؤسسات!${cellAddress(at(`stage.${stage!.id}`), 2)}`;
    expect(said("en")).toEqual([
      expect.stringContaining(`«وزارة أ», ${stage!.label.en} (${cell}) ${kept}, by its points ${ofPoints}.`),
    ]);
    expect(said("ar")).toEqual([
      expect.stringContaining(`«وزارة أ»، ${stage!.label.ar} (${cell}) ${kept}، ومن نقاط مكوناتها ${ofPoints}.`),
    ]);
    expect(remarks.map(isScoreRemark)).toEqual([true]);
  });

  test("is nothing where points are not measured, or give the score but for digits that a spreadsheet does not keep", () => {
    expect(editedAt(`component.${one!.id}`, "لم يقس").remarks).toEqual([]);
    expect(editedAt(`stage.${stage!.id}`, 99.9999999999).remarks).toEqual([]);
  });
});

test("a deleted row takes its services and findings along, and that is said", () => {
  const [institutions, ...others] = sheets;
  const rows = institutions!.grid.rows.map((cells, index) => (index === 1 ? [] : cells));
  const { round: back, remarks } = read([{ ...institutions!, grid: { ...institutions!.grid, rows } }, ...others]);
  expect(back.institutions.map(({ name }) => name)).toEqual([b.name]);
  expect(back.services).toEqual([service(b.name)]);
  expect(remarks).toEqual([{ kind: "rowGone", institution: a.name, services: 1, findings: 1 }]);
  expect(roundRemarkText(remarks[0]!, "en")).toContain("1 service and 1 finding");
});

test("what is read says where it stands: behind a deleted row, and services of those who are still there", () => {
  const [institutions, services] = sheets;
  const { grid } = institutions!;
  const kept = { ...institutions!, grid: { ...grid, rows: grid.rows.map((row, index) => (index === 1 ? [] : row)) } };
  expect(read([kept, services!]).source).toEqual({
    institutions: { sheet: place.institutions.sheet, rows: [3], columns: place.institutions.columns },
    services: { sheet: place.services.sheet, rows: [3], columns: place.services.columns },
  });
});

test("a deleted service, a column of the analyst's own: both are said", () => {
  const title = place.institutions.columns["recordedName"]! + 1;
  const added = withCell(withCell(sheets, 0, 1, title, "ملاحظتي"), 1, 2, 2, null);
  expect(read(added).remarks).toEqual([
    expect.objectContaining({ kind: "unknownColumn" }),
    { kind: "servicesDiffer", institution: a.name, counted: 0, stated: 1 },
  ]);
});

test.each<[string, Readonly<Record<string, CellValue>>, string]>([
  ["a kind that is none", { kind: "حكومية" }, "choice"],
  ["a blank name", { name: null }, "text"],
  ["a score over its scale", { overall: 101 }, "score"],
  ["a score that is blank", { "perspective.impact": null }, "score"],
  ["points over the component's maximum", { "component.organisation": 26 }, "points"],
  ["a share over one", { "statistic.visit": 59 }, "share"],
  ["half a service", { services: 1.5 }, "whole"],
  ["an error", { errors: { error: "#REF!" } }, "whole"],
  ["a day that is none", { collected: "أمس" }, "date"],
  ["a verdict that is none", { verdict: "جيد" }, "choice"],
])("%s is a problem, named with its cell", (_, cells, expected) => {
  const reading = readRound(edited(cells));
  const [id] = Object.keys(cells);
  expect(reading).toEqual({
    problems: [expect.objectContaining({ kind: "cell", row: 2, column: columnOf(id!), expected, value: cells[id!] })],
  });
  for (const language of ["ar", "en"] as const) {
    const [problem] = "problems" in reading ? reading.problems : [];
    expect(roundProblemText(problem!, language)).toMatch(/[A-Z]+2/);
  }
});

test("a formula that was saved without its result is called so, not by a code, and what to do is said", () => {
  const reading = readRound(edited({ overall: { error: "uncalculated" } }));
  const [problem] = "problems" in reading ? reading.problems : [];
  expect(roundProblemText(problem!, "en")).toContain(
    "it holds a formula that was saved without its result: open the round",
  );
  expect(roundProblemText(problem!, "ar")).toContain("فيها صيغة حُفظت بلا ناتجها: افتح الجولة في إكسل");
});

test("a row with a few of its cells is none of an institution, and named in one sentence; one with none of them is passed over", () => {
  const own = columnOf("recordedName") + 3;
  const [institutions, ...others] = sheets;
  const below = (cells: Readonly<Record<number, CellValue>>) => {
    const row = Object.assign(Array<CellValue>(own + 1).fill(null), cells);
    return [{ ...institutions!, grid: gridOf([...institutions!.grid.rows, row]) }, ...others];
  };
  const reading = readRound(below({ 0: "المتوسط", [columnOf("overall")]: 77.5 }));
  expect(reading).toEqual({
    problems: [
      {
        kind: "strayRow",
        sheet: "المؤسسات",
        row: 4,
        value: "المتوسط",
        filled: 2,
        needed: columnOf("recordedName") + 1,
      },
    ],
  });
  expect("problems" in reading && roundProblemText(reading.problems[0]!, "en")).toContain("has only 2 of the");
  expect(read(below({ [own]: "نص" })).round.institutions).toHaveLength(2);
});

test("a problem names the header that stands on the sheet, of whichever language", () => {
  const english = sheetsOf(roundWorkbook(round, "en").workbook);
  expect(readRound(withCell(english, 0, 2, columnOf("kind"), "?"))).toMatchObject({
    problems: [{ title: "Kind of institution" }],
  });
  expect(readRound(withCell(english, 0, 1, columnOf("seal"), null))).toMatchObject({
    problems: [{ kind: "missingColumns", titles: ["Seal"] }],
  });
});

test("all problems at once; two rows of one name; a column that is gone or doubled", () => {
  const both = readRound(edited({ services: -1, kind: "؟" }));
  expect("problems" in both && both.problems).toHaveLength(2);
  expect(readRound(edited({ name: "وزاره  ب" }))).toMatchObject({ problems: [{ kind: "sameName", rows: [2, 3] }] });
  expect(readRound(withCell(sheets, 0, 1, columnOf("seal"), null))).toMatchObject({
    problems: [{ kind: "missingColumns", titles: ["الختم"] }],
  });
  expect(readRound(withCell(sheets, 0, 1, columnOf("seal"), "الملف"))).toMatchObject({
    problems: [{ kind: "repeatedColumn", title: "الملف" }, { kind: "missingColumns" }],
  });
});

describe("a round written before points, the mark of synthetic data and both languages were kept", () => {
  const card = { stages: { presence: { score: measured(65), interval: { low: 65, high: 65 } } } };
  const kept = {
    ...card,
    components: { webSite: measured(31), presenceFoundations: measured(34) },
    isSynthetic: true as const,
  };
  const message = { ar: "نص", en: "text" };
  const finding = { institution: a.name, severity: "note" as const, rule: "r", sheet: "س", place: "B2", message };
  const whole = roundWorkbook({ ...round, institutions: [{ ...a, ...kept }, b], findings: [finding] }, "ar");
  const isNew = (id: string) => id.startsWith("component.") || id === "synthetic";
  const ids = Object.entries(whole.place.institutions.columns);
  const added = ids.flatMap(([id, column]) => (isNew(id) ? [column] : []));
  const without = (all: readonly Sheet[], sheet: number, columns: readonly number[]): Sheet[] =>
    all.map((each, index) => {
      if (index !== sheet) return each;
      const rows = each.grid.rows.map((cells) => cells.filter((_, column) => !columns.includes(column)));
      return { ...each, grid: gridOf(rows) };
    });
  const old = without(without(sheetsOf(whole.workbook), 0, added), 2, [5, 6]);

  test("is read without them; its findings stay in their one language", () => {
    const { round: back, remarks } = read(old);
    expect(added).toHaveLength(15);
    expect(remarks).toEqual([]);
    expect(back.institutions).toEqual([{ ...a, ...card }, b]);
    expect(back.findings).toEqual([{ ...finding, message: "نص" }]);
  });

  test("written anew it says that the points were not kept, and its findings stay as they were", () => {
    const again = roundWorkbook(read(old).round, "en");
    const cells = again.workbook.sheets[0]!.rows[1]!.cells;
    expect(cells[again.place.institutions.columns["component.webSite"]!]).toBe("Not kept: collect again");
    expect(cells[again.place.institutions.columns["synthetic"]!]).toBe("No");
    expect(again.workbook.sheets[2]!.rows[1]!.cells.slice(-2)).toEqual([null, "نص"]);
    expect(read(sheetsOf(again.workbook)).round).toEqual(read(old).round);
  });

  test("one that has lost some of them is not taken for it", () => {
    expect(readRound(without(sheetsOf(whole.workbook), 0, added.slice(0, 1)))).toMatchObject({
      problems: [{ kind: "missingColumns", titles: ["نقاط: التنظيم وإدارة التحول"] }],
    });
  });

  test("a new one keeps them, in the order of either language", () => {
    const { round: back } = read(sheetsOf(roundWorkbook(read(sheetsOf(whole.workbook)).round, "en").workbook));
    expect(back.institutions[0]).toMatchObject(kept);
    expect(back.findings).toEqual([finding]);
  });
});

test("the sheet about the round says that its data is made up, of all institutions or of some", () => {
  const aboutOf = (institutions: Round["institutions"]) =>
    roundWorkbook({ ...round, institutions }, "en").workbook.sheets[4]!.rows.map(({ cells }) => cells[0]);
  const madeUp = { isSynthetic: true } as const;
  expect(aboutOf([a, b]).filter((text) => typeof text === "string" && text.includes("Synthetic"))).toEqual([]);
  expect(
    aboutOf([
      { ...a, ...madeUp },
      { ...b, ...madeUp },
    ]),
  ).toContain("Synthetic sample data: no figure here is any institution's own.");
  expect(aboutOf([{ ...a, ...madeUp }, b])).toContain(
    "Synthetic sample data: 1 of 2 institutions is made up; the sheet of institutions says which.",
  );
});

test("another workbook is no round", () => {
  expect(readRound(sheets.slice(1))).toEqual({ problems: [{ kind: "notRound" }] });
  expect(readRound([])).toEqual({ problems: [{ kind: "notRound" }] });
});

test("the period and the reading of the levels are read from their own sheet, as the analyst changed them", () => {
  const policy = "متصلة: المتدني حتى 35";
  const changed = withCell(withCell(sheets, 4, 3, 1, 2025), 4, 4, 1, policy);
  expect(read(changed).round).toMatchObject({ period: "2025", policy: "contiguous" });
});

test("of bands of one's own the sheet about the round does not say what is so of ours, and is read all the same", () => {
  const { levels } = builtInFrameworks;
  const own = levels.levels.map((level) =>
    level.id === "low" ? { ...level, bands: { ...level.bands, published: { from: 0, to: 35 } } } : level,
  );
  const frameworks = { ...builtInFrameworks, levels: { ...levels, levels: own } };
  const sheetsOfOwn = sheetsOf(roundWorkbook(round, "ar", { frameworks }).workbook);
  const said = sheetsOfOwn[4]!.grid.rows.map(([label, value]) => (label === "قراءة المستويات" ? value : null));
  expect(said.filter(Boolean)).toEqual(["كما نُشرت"]);
  expect(readRound(sheetsOfOwn, { frameworks })).toMatchObject({ round: { policy: "published" } });
});
