import {
  builtInFrameworks,
  measured,
  notMeasured,
  perspectiveScore,
  scoredRound,
  serviceCatalogue,
  stageScore,
  type Measured,
  type Round,
  type RoundInstitution,
} from "../../../../src/core";
import { columnLetters } from "../../../../src/host/cells/reference";
import { describedReport } from "../../../../src/report/annual/describedReport";
import type { DescribedCell } from "../../../../src/report/describedWorkbook";
import { institutionColumns } from "../../../../src/report/round/institutionColumns";
import { institutionOf, roundOf } from "../../../core/comparison/roundOf";
import { before, now } from "../annualRounds";
import { differing, recalculated } from "./recalculated";
import { withCells } from "./withCells";

const { performance } = builtInFrameworks;
const sources = {
  language: "en",
  policy: "published",
  frameworks: builtInFrameworks,
  catalogue: serviceCatalogue,
  inWorkbook: true,
} as const;
const columns = institutionColumns(builtInFrameworks).map(({ id }) => id);
const at = (column: string, row: number) => `${columnLetters(columns.indexOf(column))}${row}`;

/** What each formula of the report gives, by its place, once cells of this round's institutions hold something else. */
async function after(round: Round, typed: Readonly<Record<string, DescribedCell>>, past?: Round) {
  const { workbook } = describedReport({
    ...sources,
    now: { ...round, period: "2024" },
    ...(past && { before: past }),
  });
  const sheets = workbook.sheets.map((sheet) => (sheet.name === "Institutions 2024" ? withCells(sheet, typed) : sheet));
  const all = await recalculated({ ...workbook, sheets });
  return new Map(all.map(({ place, calculated }) => [place, calculated]));
}

const own = (places: ReadonlyMap<string, unknown>, row: number) =>
  ["overall", "overallLow", "overallHigh", "level"].map((column) => places.get(`Institutions 2024!${at(column, row)}`));

/** An institution whose perspectives are what its axes give. */
function ofAxes(name: string, scores: readonly [number, number, number]) {
  const axes = performance.perspectives.flatMap(({ axes: own }, index) =>
    own.map(({ id }) => [id, { measured: true, value: scores[index]! }] as const),
  );
  return institutionOf(name, scores, { axes: Object.fromEntries(axes) });
}

const [first] = performance.perspectives;
const round = roundOf([
  ofAxes("a", [89, 89, 89]),
  institutionOf("b", [80, 80, 80]),
  institutionOf("c", [70, 70], { isService: false }),
]);

test.each(["ar", "en"] as const)(
  "in %s: every score of the institutions' sheets is what its formula gives",
  async (language) => {
    const { workbook } = describedReport({ ...sources, language, now, before });
    const all = await recalculated(workbook);
    expect(differing(all)).toEqual([]);
    expect(all.some(({ place }) => /2023!/.test(place))).toBe(true);
  },
);

test("a changed perspective changes the overall score, its ends, its level and what is computed over them", async () => {
  const places = await after(round, { [at("perspective.readiness", 2)]: 50 });
  expect(own(places, 2)).toEqual([73.4, 73.4, 73.4, "Above average"]);
  const [average] = [...places].flatMap(([place, value]) => (place.startsWith("Levels!") ? [value] : []));
  expect(average).toBeCloseTo((73.4 + 80 + 70) / 3, 9);
});

test("a changed axis changes its perspective, where this came from its axes", async () => {
  const [axis] = first!.axes;
  const places = await after(round, { [at(`axis.${axis!.id}`, 2)]: 29, [at(`axis.${axis!.id}`, 3)]: 29 });
  expect(places.get(`Institutions 2024!${at(`perspective.${first!.id}`, 2)}`)).toBe(69);
  expect(own(places, 2)[0]).toBe(81);
  expect(own(places, 3)[0]).toBe(80);
});

describe("a stage", () => {
  const [stage] = builtInFrameworks.stages.stages;
  const [one, ...others] = stage!.components;
  const given = new Map(stage!.components.map(({ id, maximum }) => [id, measured(maximum - 5)]));
  const cellOf = (row: number) => `Institutions 2024!${at(`stage.${stage!.id}`, row)}`;
  const row = (name: string, points: ReadonlyMap<string, Measured<number>>, score = stageScore(stage!, points)) =>
    institutionOf(name, [], {
      components: Object.fromEntries(points),
      stages: { [stage!.id]: { score: score.score, interval: score.interval } },
    });
  const open = new Map([...given, [one!.id, notMeasured({ kind: "blank" })]]);
  const other = { ...stageScore(stage!, given), score: measured(12), interval: { low: 12, high: 12 } };
  const staged = roundOf([row("a", given), row("b", open), row("c", given, other)]);

  test.each(["ar", "en"] as const)("in %s: is what its formula gives", async (language) => {
    const all = await recalculated(describedReport({ ...sources, language, now: staged }).workbook);
    expect(differing(all)).toEqual([]);
  });

  test("follows the points of its components, where it came from them, and so does the average", async () => {
    const typed = [2, 3, 4].map((each): [string, number] => [at(`component.${one!.id}`, each), 0]);
    const places = await after(staged, Object.fromEntries(typed));
    const left = others.reduce((sum, { maximum }) => sum + maximum - 5, 0);
    expect([2, 3, 4].map((each) => places.get(cellOf(each)))).toEqual([left, left, undefined]);
    const [average] = [...places].flatMap(([place, value]) => (place.startsWith("Stages!") ? [value] : []));
    expect(average).toBeCloseTo((left + left + 12) / 3, 9);
  });

  test.each([
    ["emptied", null],
    ["a word", "later"],
    ["above the maximum", one!.maximum + 1],
    ["below 0", -1],
  ])("whose points are %s is not measured", async (_, cell) => {
    const places = await after(staged, { [at(`component.${one!.id}`, 2)]: cell });
    expect(places.get(cellOf(2))).toBe("Not measured");
  });

  test("that is open says why, and no ends that its points no longer give", async () => {
    expect((await after(staged, {})).get(cellOf(3))).toMatch(/^Not measured: a part is missing/);
    const places = await after(staged, { [at(`component.${others[0]!.id}`, 3)]: 1 });
    expect(places.get(cellOf(3))).toBe("Not measured");
  });
});

test.each([
  ["emptied", null],
  ["a word", "later"],
  ["out of the scale", 101],
])("a perspective that is %s leaves the overall score not measured, and open", async (_, cell) => {
  const places = await after(round, { [at("perspective.readiness", 3)]: cell });
  expect(own(places, 3)).toEqual(["Not measured", 0, 100, "Not measured"]);
});

test("another kind weighs other perspectives", async () => {
  const places = await after(round, {
    [at("kind", 2)]: "Without services",
    [at("kind", 4)]: "With services",
    [at("perspective.impact", 2)]: 19,
  });
  expect(own(places, 2)[0]).toBe(59);
  expect(own(places, 4)[0]).toBe("Not measured");
});

test("who is no governorate any more has no rank among them, and their average goes on without it", async () => {
  const marked = { isGovernorate: true };
  const governorates = roundOf([
    institutionOf("a", [90, 90, 90], marked),
    institutionOf("b", [80, 80, 80], marked),
    institutionOf("c", [70, 70, 70], marked),
    institutionOf("d", [10, 10, 10]),
  ]);
  const earlier = { ...governorates, period: "2023" };
  const typed = { [at("governorate", 2)]: "No" };
  const ofSheet = async (past: Round | undefined) =>
    [...(await after(governorates, typed, past))].flatMap(([place, value]) =>
      /^Governorates!/.test(place) ? [value] : [],
    );
  expect(await ofSheet(undefined)).toEqual(["–", 90, 1, 80, 2, 70]);
  expect((await ofSheet(earlier)).slice(0, 6)).toEqual([80, 3, 0, 75, 2, 0]);
  expect((await ofSheet(earlier)).slice(6)).toEqual(["–", 90, 90, 0, 1, 80, 80, 0, 2, 70, 70, 0]);
});

describe("scores that are not measured", () => {
  const [, , impact] = performance.perspectives;
  const [axis, other] = first!.axes;
  const given = ofAxes("a", [60, 80, 40]);
  const axes: RoundInstitution["axes"] = { ...given.axes, [axis!.id]: { measured: false, reason: { kind: "blank" } } };
  const readiness = perspectiveScore(first!, new Map(Object.entries(axes)));
  const perspectives = { ...given.perspectives, [first!.id]: readiness };
  const open = scoredRound(roundOf([{ ...given, axes, perspectives }]), builtInFrameworks, "published");
  const ofReadiness = (places: ReadonlyMap<string, unknown>) =>
    places.get(`Institutions 2024!${at(`perspective.${first!.id}`, 2)}`);

  test.each(["ar", "en"] as const)("in %s: what they are and why stands as before", async (language) => {
    const { workbook } = describedReport({ ...sources, language, now: open });
    const all = await recalculated(workbook);
    expect(differing(all)).toEqual([]);
    const live = all.filter(({ place }) => place.includes("!K2") || place.includes(`!${at("level", 2)}`));
    expect(live.length).toBeGreaterThan(1);
  });

  test("they follow what is filled in, and say why until then", async () => {
    const before = await after(open, {});
    expect(own(before, 2)).toEqual([
      "Not measured: a part is missing",
      52,
      expect.closeTo(196 / 3, 9),
      expect.anything(),
    ]);
    expect(ofReadiness(before)).toMatch(/^Not measured: a part is missing \(.40–73\.3+.\)$/);
    const filled = await after(open, { [at(`axis.${axis!.id}`, 2)]: 90 });
    expect(ofReadiness(filled)).toBe(70);
    expect(own(filled, 2)).toEqual([64, 64, 64, "Average"]);
  });

  test("no text of a formula is longer than Excel takes", () => {
    const overall = open.institutions[0]!.overall!;
    const long = {
      ...overall,
      score: { measured: false, reason: { kind: "notNumber", text: "x".repeat(300) } },
    } as const;
    const now = { ...open, institutions: [{ ...open.institutions[0]!, overall: long }] };
    const { workbook } = describedReport({ ...sources, now });
    const cells = workbook.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    const texts = cells.flatMap((cell) =>
      typeof cell === "object" && cell !== null
        ? [...cell.formula.matchAll(/"([^"]*)"/g)].map(([, text = ""]) => text)
        : [],
    );
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(255);
    expect(texts.length).toBeGreaterThan(10);
  });

  test("their ends follow what else is changed", async () => {
    const lower = await after(open, { [at(`axis.${other!.id}`, 2)]: 30, [at(`axis.${impact!.axes[0]!.id}`, 2)]: 10 });
    expect(ofReadiness(lower)).toBe("Not measured");
    expect(own(lower, 2)).toEqual([
      "Not measured: a part is missing",
      39,
      expect.closeTo(157 / 3, 9),
      expect.anything(),
    ]);
  });

  test("the institution's own sheet says why, and follows them", async () => {
    const described = () =>
      describedReport({ ...sources, now: { ...open, period: "2024" }, institution: "a" }).workbook;
    const whenMade = await recalculated(described());
    expect(differing(whenMade)).toEqual([]);
    const shown = (all: typeof whenMade) =>
      all.flatMap(({ place, calculated }) => (place.startsWith("Institution!") ? [calculated] : []));
    expect(shown(whenMade)).toContain("Not measured: parts are missing. It lies between 52 and 65.3.");
    expect(shown(whenMade)).toContain("not measured");
    const typed = { [at(`axis.${axis!.id}`, 2)]: 90 };
    const sheets = described().sheets.map((sheet) =>
      sheet.name === "Institutions 2024" ? withCells(sheet, typed) : sheet,
    );
    expect(shown(await recalculated({ ...described(), sheets }))).toEqual(expect.arrayContaining([70, 64, "Average"]));
  });
});
