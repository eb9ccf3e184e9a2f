import { builtInFrameworks } from "../../../src/core/frameworks/frameworks";
import { programmeResults } from "../../../src/core/programme/results/programmeResults";
import type { YearProgress } from "../../../src/core/programme/results/yearProgress";
import { readingOf, type Row } from "./sheetOf";

const year = "simplification.year";
const total = "simplification.total";

const resultsOf = (rows: readonly Row[]) => programmeResults(readingOf(rows), builtInFrameworks.egdi);
const valueOf = (value: { measured: boolean; value?: number }) => (value.measured ? value.value : null);
const curve = (years: readonly YearProgress[]) =>
  years.map(({ year: at, planned, achieved }) => [at, valueOf(planned.value), valueOf(achieved.value)]);

test.each([
  {
    name: "every year: sums",
    rows: [
      [year, { period: 2021, value: 1, target: 2 }],
      [year, { period: 2022, value: 3, target: 4 }],
      [year, { period: 2023, target: 4 }],
    ],
    expected: [
      [2021, 2, 1],
      [2022, 6, 4],
      [2023, 10, null],
    ],
  },
  {
    name: "the last year and the total: what was done before it is the rest",
    rows: [
      [total, { period: "2021–2024-11", targetPeriod: "2021–2025", value: 2680, target: 2869 }],
      [year, { period: 2024, value: 481, target: 476 }],
    ],
    expected: [
      [2021, null, null],
      [2022, null, null],
      [2023, null, 2199],
      [2024, null, 2680],
      [2025, 2869, null],
    ],
  },
  {
    name: "the years that are told exceed the total: what would be left before them is not measured",
    rows: [
      [total, { period: "2021–2024", targetPeriod: "2021–2025", value: 60, target: 120 }],
      [year, { period: 2021, value: 10, target: 10 }],
      [year, { period: 2023, value: 20, target: 30 }],
      [year, { period: 2024, value: 50, target: 40 }],
    ],
    expected: [
      [2021, 10, 10],
      [2022, null, null],
      [2023, null, null],
      [2024, null, 60],
      [2025, 120, null],
    ],
  },
  {
    name: "the total alone",
    rows: [[total, { period: "2021–2022", targetPeriod: "2021–2022", value: 5, target: 9 }]],
    expected: [
      [2021, null, null],
      [2022, 9, 5],
    ],
  },
  {
    name: "the halves of a year make it up, in whichever order, also beside its row that is left blank",
    rows: [
      [year, { period: 2022, value: 5, target: 6 }],
      [year, { period: 2023 }],
      [year, { period: "H2 2023", value: 20, target: 30 }],
      [year, { period: "H1 2023", value: 10, target: 10 }],
      [year, { period: 2024, value: 50, target: 40 }],
    ],
    expected: [
      [2022, 6, 5],
      [2023, 46, 35],
      [2024, 86, 85],
    ],
  },
  {
    name: "of a year and its halves the year counts",
    rows: [
      [year, { period: "H1 2023", value: 10, target: 10 }],
      [year, { period: "H2 2023", value: 20, target: 30 }],
      [year, { period: 2023, value: 31, target: 40 }],
    ],
    expected: [[2023, 40, 31]],
  },
  {
    name: "half a year is no year for those after it, nor for what the total leaves to those before",
    rows: [
      [total, { period: "2021–2024", targetPeriod: "2021–2025", value: 100, target: 120 }],
      [year, { period: 2021, value: 10, target: 10 }],
      [year, { period: "H1 2022", value: 20, target: 30 }],
      [year, { period: 2023, value: 5, target: 5 }],
      [year, { period: "H2 2024", value: 50, target: 40 }],
    ],
    expected: [
      [2021, 10, 10],
      [2022, 40, 30],
      [2023, null, null],
      [2024, null, 100],
      [2025, 120, null],
    ],
  },
  {
    name: "parts of a year that overlap contradict each other",
    rows: [
      [year, { period: "2023-01–2023-08", value: 10, target: 10 }],
      [year, { period: "2023-06–2023-12", value: 20, target: 30 }],
    ],
    expected: [[2023, null, null]],
  },
  {
    name: "a gap stays a gap",
    rows: [
      [year, { period: 2021, value: 1, target: 2 }],
      [year, { period: 2023, value: 1, target: 2 }],
    ],
    expected: [
      [2021, 2, 1],
      [2022, null, null],
      [2023, null, null],
    ],
  },
  {
    name: "several totals: each is the end of its own year, the nearest is worked back from, and planned as it was planned by then",
    rows: [
      [total, { period: "2021–2024", targetPeriod: "2021–2025", value: 100, target: 120 }],
      [total, { period: "2021–2022", targetPeriod: "2021–2023", value: 40, target: 70 }],
      [year, { period: 2022, value: 25, target: 30 }],
      [year, { period: 2023, target: 20 }],
    ],
    expected: [
      [2021, 20, 15],
      [2022, 50, 40],
      [2023, 70, null],
      [2024, null, 100],
      [2025, 120, null],
    ],
  },
  {
    name: "the years after an older total are added to it, where it ends with its year",
    rows: [
      [total, { period: "2021–2022", value: 40 }],
      [year, { period: 2023, value: 25 }],
      [year, { period: "Q1 2024", value: 5 }],
      [year, { period: 2025, value: 5 }],
    ],
    expected: [
      [2021, null, null],
      [2022, null, 40],
      [2023, null, 65],
      [2024, null, 70],
      [2025, null, null],
    ],
  },
  {
    name: "nothing is added to a total that ends within its year",
    rows: [
      [total, { period: "2021–2022-06", value: 40 }],
      [year, { period: 2023, value: 25 }],
    ],
    expected: [
      [2021, null, null],
      [2022, null, 40],
      [2023, null, null],
    ],
  },
  {
    name: "what a later total leaves is not less than an older one",
    rows: [
      [total, { period: "2021–2022", value: 90 }],
      [total, { period: "2021–2024", value: 100 }],
      [year, { period: 2024, value: 30 }],
    ],
    expected: [
      [2021, null, null],
      [2022, null, 90],
      [2023, null, null],
      [2024, null, 100],
    ],
  },
  {
    name: "two totals and the years between them that do not make them up: what was done is neither; an older plan is its own",
    rows: [
      [total, { period: "2021–2022", targetPeriod: "2021–2022", value: 40, target: 50 }],
      [total, { period: "2021–2024", targetPeriod: "2021–2024", value: 100, target: 120 }],
      [year, { period: 2023, value: 35, target: 40 }],
      [year, { period: 2024, value: 30, target: 40 }],
    ],
    expected: [
      [2021, null, null],
      [2022, 50, 40],
      [2023, 80, null],
      [2024, 120, 100],
    ],
  },
  {
    name: "a total that began after the years that are told is added to them",
    rows: [
      [total, { period: "2022–2024", value: 60 }],
      [year, { period: 2021, value: 100 }],
      [year, { period: 2024, value: 20 }],
    ],
    expected: [
      [2021, null, 100],
      [2022, null, null],
      [2023, null, 140],
      [2024, null, 160],
    ],
  },
] as const)("curve: $name", ({ rows, expected }) => {
  expect(curve(resultsOf(rows as readonly Row[]).indices[0]!.years)).toEqual(expected);
});

test.each<[string, readonly Row[], object]>([
  [
    "a year in halves against its halves",
    [
      [year, { period: "H1 2023", value: 10, target: 10 }],
      [year, { period: "H2 2023", value: 20, target: 30 }],
    ],
    { measured: true, value: 30 / 40 },
  ],
  [
    "a year in halves against a plan for the year",
    [
      [year, { period: 2023, target: 40 }],
      [year, { period: "H1 2023", value: 10 }],
      [year, { period: "H2 2023", value: 20 }],
    ],
    { measured: true, value: 30 / 40 },
  ],
  [
    "half a year against a plan for the year is not the year's progress",
    [
      [year, { period: 2023, target: 40 }],
      [year, { period: "H1 2023", value: 10 }],
    ],
    { measured: false, reason: { kind: "missing" } },
  ],
])("%s", (_, rows, progress) => {
  expect(resultsOf(rows).indices[0]!.years[0]!.progress).toEqual(progress);
});

test("of shares told twice in a year the later holds, in whichever order they stand", () => {
  const [index] = resultsOf([
    ["overall.year", { period: "H2 2023", value: "60%", target: "65%" }],
    ["overall.year", { period: "H1 2023", value: "50%", target: "55%" }],
    ["overall.year", { period: 2024 }],
    ["overall.year", { period: "H1 2024", value: "70%", target: "75%" }],
  ]).indices;
  expect(curve(index!.years)).toEqual([
    [2023, 0.65, 0.6],
    [2024, 0.75, 0.7],
  ]);
});

test("figures that include the years before them are not added up again", () => {
  const [index] = resultsOf([
    ["overall.year", { period: 2021, value: "20%", target: "25%" }],
    ["overall.year", { period: 2022, value: "45%", target: "50%" }],
    ["overall.indexTarget", { target: "40%", targetPeriod: "2022-12" }],
  ]).indices;
  expect(curve(index!.years)).toEqual([
    [2021, 0.25, 0.2],
    [2022, 0.5, 0.45],
  ]);
  expect(index).toMatchObject({ progress: { value: 0.45 }, distance: { value: 0.05 } });
});

test("pace: what is left over the months to the target's end", () => {
  const [index] = resultsOf([
    [total, { period: "2021–2024-11", targetPeriod: "2021–2025", value: 2680, target: 2869 }],
  ]).indices;
  expect(index!.pace).toMatchObject({
    remaining: { value: 189 },
    months: { value: 13 },
    needed: { value: 189 / 13 },
    covered: { value: 47 },
    untilNow: { value: 2680 / 47 },
  });
  expect(index!.progress).toEqual({ measured: true, value: 2680 / 2869 });
});

describe("the pace until now of a running total", () => {
  const target = { targetPeriod: "2021–2025", value: 2680, target: 2869 };
  const years: Row[] = [600, 700, 899, 481].map((value, index) => [year, { period: 2021 + index, value }]);
  const paceOf = (period: string | number, rows: readonly Row[] = []) =>
    resultsOf([[total, { ...target, period }], ...rows]).indices[0]?.pace;
  const ends = [2024, "2024-12", "2024-12-31", "نهاية 2024", "حتى نهاية 2024"];

  test.each(ends)("%s tells only until when: no pace is known", (period) => {
    expect(paceOf(period)).toMatchObject({ months: { value: 12 }, untilNow: { measured: false } });
    expect(paceOf(period, years.slice(1))).toMatchObject({ untilNow: { measured: false } });
    expect(paceOf(period, [...years.slice(1), [year, { period: 2021, value: 599 }]])).toMatchObject({
      untilNow: { measured: false },
    });
  });

  test.each(["H1 2024", "Q2 2024", "الربع الثاني 2024"])("%s is the end of a running total too", (period) => {
    expect(paceOf(period)).toMatchObject({ months: { value: 18 }, untilNow: { measured: false } });
  });

  test.each(ends)("%s, and years that sum exactly to it: since the first of them", (period) => {
    expect(paceOf(period, years)).toMatchObject({ covered: { value: 48 }, untilNow: { value: 2680 / 48 } });
  });

  test.each([
    ["2021–2024", 48],
    ["2021–2024-11", 47],
    ["January–November 2024", 11],
  ])("%s tells its beginning too", (period, months) => {
    expect(paceOf(period)?.covered).toEqual({ measured: true, value: months });
  });

  test("shares that include the years before them are no sum of a year", () => {
    const [index] = resultsOf([
      ["overall.year", { period: 2024, value: "71%", target: "65%" }],
      ["overall.year", { period: 2025, target: "100%" }],
    ]).indices;
    expect(index?.pace).toMatchObject({ months: { value: 12 }, untilNow: { measured: false } });
  });
});

test("figures that include the years before them may tell only their end", () => {
  const [index] = resultsOf([
    ["overall.year", { period: "حتى نهاية 2023", value: "45%", target: "50%" }],
    ["overall.year", { period: "2021–2024", value: "71%", target: "75%" }],
  ]).indices;
  expect(curve(index!.years)).toEqual([
    [2023, 0.5, 0.45],
    [2024, 0.75, 0.71],
  ]);
});

test.each([
  ["reached", { period: "2021–2024", targetPeriod: "2021–2025", value: 9, target: 9 }, { kind: "nothingToCount" }],
  [
    "no month left",
    { period: "2021–2025", targetPeriod: "2021–2025", value: 8, target: 9 },
    { kind: "baseNotPositive", base: 0 },
  ],
  ["no date", { period: "2021–2025", value: 8, target: 9 }, { kind: "missing" }],
  ["no achieved", { period: "2021–2025", targetPeriod: "2021–2025", target: 9 }, { kind: "blank" }],
])("no pace is needed or known: %s", (_, cells, reason) => {
  expect(resultsOf([[total, cells]]).indices[0]!.pace?.needed).toEqual({ measured: false, reason });
});

test("growth, points and places; a rank that falls in number has risen", () => {
  const { changes } = resultsOf([
    ["impact.transactions", { period: "2024-01–2024-11", value: 26989120, before: 9427548, beforePeriod: 2023 }],
    ["impact.remoteAccess", { period: 2024, value: "88%", before: "56%", beforePeriod: 2023 }],
    ["rank.egdi", { period: 2024, value: 41, before: 50, beforePeriod: 2022 }],
    ["impact.companies", { period: 2024, value: 3, before: 0, beforePeriod: 2023 }],
    ["impact.satisfaction", { period: 2024, value: 0.77 }],
  ]);
  expect(changes.map(({ entry, kind, change }) => [entry.figure, kind, valueOf(change)])).toEqual([
    ["impact.transactions", "growth", (26989120 - 9427548) / 9427548],
    ["impact.remoteAccess", "points", 0.32],
    ["rank.egdi", "places", 9],
    ["impact.companies", "growth", null],
  ]);
  expect(changes[0]!.monthly).toMatchObject({ now: 26989120 / 11, before: 785629, months: { now: 11, before: 12 } });
  expect(changes.slice(1).map(({ monthly }) => monthly)).toEqual([undefined, undefined, undefined]);
});

test("a figure of two years changes against the earlier of them, whichever row comes first", () => {
  const { changes } = resultsOf([
    ["platform.providers", { period: 2024, value: 40 }],
    ["platform.providers", { period: 2022, value: 31 }],
    ["platform.providers", { period: 2023, value: 33 }],
    ["platform.providers", { period: 2021, value: 20 }],
    ["platform.consumers", { period: 2022, value: 59 }],
  ]);
  expect(
    changes.map(({ before, beforePeriod }) => [valueOf(before.value), Math.floor((beforePeriod?.to ?? 0) / 12)]),
  ).toEqual([
    [33, 2023],
    [20, 2021],
    [31, 2022],
  ]);
});

test("EGDI: a part that is missing leaves it open, never lower", () => {
  const parts: Row[] = [
    ["index.onlineServices", { period: 2024, value: 0.80774 }],
    ["index.infrastructure", { period: 2024, value: 0.96739 }],
    ["index.humanCapital", { period: 2024, value: 0.79767 }],
  ];
  const whole = resultsOf(parts).egdi;
  expect(whole.group).toEqual({ measured: true, value: "veryHigh" });
  expect(valueOf(whole.index.score)).toBeCloseTo(0.8576, 10);
  const open = resultsOf(parts.slice(0, 2)).egdi;
  expect([open.index.score.measured, open.group.measured]).toEqual([false, false]);
  expect(open.index.interval.high).toBeGreaterThan(0.9);
});

test("EGDI: of several years the latest alone, its published index with it", () => {
  const survey = (period: number, value: number, published: number): Row[] => [
    ["index.onlineServices", { period, value }],
    ["index.infrastructure", { period, value }],
    ["index.humanCapital", { period, value }],
    ["index.egdi", { period, value: published }],
  ];
  const found = resultsOf([
    ...survey(2022, 0.5, 0.6),
    ...survey(2024, 0.8, 0.7),
    ["index.egdi", { period: 2026 }],
  ]).egdi;
  expect(found.parts).toHaveLength(3);
  expect([valueOf(found.index.score), valueOf(found.published!.value.value)]).toEqual([expect.closeTo(0.8, 10), 0.7]);
});

test("of a total and a row that tells its target alone, the one that tells what was done", () => {
  const [index] = resultsOf([
    [total, { targetPeriod: "2021–2024", target: 90 }],
    [total, { period: "2021–2024", targetPeriod: "2021–2025", value: 80, target: 100 }],
  ]).indices;
  expect(index!.progress).toEqual({ measured: true, value: 0.8 });
});

test("of several totals the latest", () => {
  const totals = [2023, 2024].map((end): Row => [
    "simplification.total",
    { period: `2021–${end}`, targetPeriod: "2021–2025", value: end - 2000, target: 100 },
  ]);
  expect(valueOf(resultsOf(totals).indices[0]!.progress)).toBe(0.24);
});

test("of several index targets the first that is not past, and where all are, the last", () => {
  const total = (end: string): Row => [
    "simplification.total",
    { period: `2021–${end}`, targetPeriod: "2021–2025", value: 900, target: 1000 },
  ];
  const targets = [["2025-12", "95%"] as const, ["2023-12", "60%"] as const, ["2024-12", "88%"] as const].map(
    ([targetPeriod, target]): Row => ["simplification.indexTarget", { targetPeriod, target }],
  );
  const reading = readingOf([total("2024-11"), ...targets]);
  expect(reading.findings.filter(({ kind }) => kind === "duplicate")).toEqual([]);
  const [index] = programmeResults(reading, builtInFrameworks.egdi).indices;
  expect(index!.indexTargets.map(({ target }) => valueOf(target.value))).toEqual([0.6, 0.88, 0.95]);
  expect(valueOf(index!.distance)).toBeCloseTo(0.02, 10);
  expect(valueOf(resultsOf([total("2026"), ...targets]).indices[0]!.distance)).toBeCloseTo(-0.05, 10);
});

test("targets of the stages by their ids, those left blank absent", () => {
  const { stageTargets } = resultsOf([
    ["stages.target", { detail: "Presence", target: 80 }],
    ["stages.target", { detail: "التفاعل", target: 70 }],
    ["stages.target", { detail: "Transaction", note: "not yet set" }],
  ]);
  expect(stageTargets).toEqual({ presence: 80, interaction: 70 });
});

test("the years' counts alone are no share of anything: neither an index nor its distance from a target is measured", () => {
  const { indices } = resultsOf([
    [year, { period: 2021, value: 0 }],
    [year, { period: 2022, value: 10 }],
    ["simplification.indexTarget", { target: "2%", targetPeriod: "2021–2025" }],
  ]);
  const [simplification] = indices;
  expect(simplification?.progress).toEqual({ measured: false, reason: { kind: "missing" } });
  expect(simplification?.distance.measured).toBe(false);
});
