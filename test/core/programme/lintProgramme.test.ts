import type { ProgrammeFinding } from "../../../src/core/programme/programmeFinding";
import { address, readingOf, type Row } from "./sheetOf";

const year = "simplification.year";
const other = "simplification.otherReading";
const total = "simplification.total";
const part = "simplification.part";
const list = "simplification.institution";
const own = "simplification.ownCount";
const level = "levels.institutions";

const in2024 = { period: 2024 };
const all = { period: "2021–2022", targetPeriod: "2021–2022" };

/** Levels now and before, and what stands in the column of changes. */
const levels = (rows: readonly (readonly [number, number, number | string])[]): Row[] =>
  rows.map(([value, before, change], index) => [
    level,
    {
      detail: ["متقدم", "فوق المتوسط", "متوسط", "أقل من المتوسط", "متدني"][index] ?? "",
      period: 2024,
      value,
      before,
      beforePeriod: 2023,
      change,
    },
  ]);

type Case = readonly [name: string, rows: readonly Row[], findings: readonly object[]];

const cases: readonly Case[] = [
  [
    "a list above its total",
    [
      [year, { ...in2024, value: 9, target: 10 }],
      [list, { detail: "a", ...in2024, value: 4 }],
      [list, { detail: "b", ...in2024, value: 6 }],
    ],
    [{ kind: "listAboveTotal", severity: "error", parts: 2, sum: 10, total: 9, cells: ["D2", "D3", "D4"] }],
  ],
  [
    "a list below its total is only a note",
    [
      [year, { ...in2024, value: 12, target: 12 }],
      [list, { detail: "a", ...in2024, value: 4 }],
    ],
    [{ kind: "listBelowTotal", severity: "note", sum: 4, total: 12 }],
  ],
  [
    "a list without a period is that of the only year told",
    [
      [year, { ...in2024, value: 4, target: 4 }],
      [list, { detail: "a", value: 4 }],
    ],
    [{ kind: "listAgrees", severity: "note", total: 4 }],
  ],
  [
    "a list of another year is compared with nothing",
    [
      [year, { ...in2024, value: 4, target: 4 }],
      [list, { detail: "a", period: 2023, value: 400 }],
    ],
    [],
  ],
  [
    "one institution above the whole",
    [
      [year, { ...in2024, value: 9, target: 9 }],
      [list, { detail: "a", ...in2024, value: 20 }],
    ],
    [
      { kind: "listAboveTotal", sum: 20, total: 9 },
      { kind: "partAboveWhole", detail: "a", part: 20, whole: 9, cells: ["D3", "D2"] },
    ],
  ],
  [
    "an institution with two counts, its name spelt two ways",
    [
      [list, { detail: "هيئة البيئة", ...in2024, value: 20 }],
      [own, { detail: "هيئة البيئه", ...in2024, value: 60 }],
    ],
    [{ kind: "countsDiffer", severity: "warning", detail: "هيئة البيئة", counts: [20, 60], cells: ["D2", "D3"] }],
  ],
  [
    "an institution that says the same",
    [
      [list, { detail: "a", ...in2024, value: 20 }],
      [own, { detail: "a", ...in2024, value: 20 }],
    ],
    [],
  ],
  [
    "parts that are their total",
    [
      [total, { ...all, target: 2523 }],
      [part, { detail: "a", target: 1385 }],
      [part, { detail: "b", target: 1138 }],
    ],
    [{ kind: "listAgrees", parts: 2, total: 2523, cells: ["F2", "F3", "F4"] }],
  ],
  [
    "both readings of a year",
    [
      [year, { ...in2024, value: 481, target: 476 }],
      [other, { ...in2024, value: 476, target: 481 }],
    ],
    [
      {
        kind: "couldBeSwapped",
        severity: "warning",
        achieved: 481,
        target: 476,
        isReadBothWays: true,
        cells: ["D2", "F2", "D3", "F3"],
      },
    ],
  ],
  [
    "more done than planned is a note",
    [[year, { ...in2024, value: 481, target: 476 }]],
    [{ kind: "couldBeSwapped", severity: "note", isReadBothWays: false }],
  ],
  ["less done than planned is nothing", [[year, { ...in2024, value: 470, target: 476 }]], []],
  [
    "all years against the total",
    [
      [total, { ...all, value: 30, target: 50 }],
      [year, { period: 2021, value: 10, target: 20 }],
      [year, { period: 2022, value: 25, target: 30 }],
    ],
    [
      { kind: "listAboveTotal", sum: 35, total: 30 },
      { kind: "listAgrees", total: 50 },
    ],
  ],
  [
    "a year and its halves count once",
    [
      [total, { ...all, value: 35, target: 50 }],
      [year, { period: 2021, value: 10, target: 20 }],
      [year, { period: 2022, value: 25, target: 30 }],
      [year, { period: "H1 2022", value: 15, target: 30 }],
      [year, { period: "H2 2022", value: 10 }],
    ],
    [
      { kind: "listAgrees", total: 35, cells: ["D2", "D3", "D4"] },
      { kind: "listAgrees", total: 50 },
    ],
  ],
  [
    "a list of a year against both halves together",
    [
      [year, { period: "H1 2022", value: 15, target: 30 }],
      [year, { period: "H2 2022", value: 10, target: 20 }],
      [list, { detail: "وزارة أ", period: 2022, value: 20 }],
      [list, { detail: "وزارة ب", period: 2022, value: 5 }],
    ],
    [{ kind: "listAgrees", sum: 25, total: 25, cells: ["D2", "D3", "D4", "D5"] }],
  ],
  [
    "some years of a total say nothing, unless one is above it",
    [
      [total, { ...all, value: 30, target: 50 }],
      [year, { period: 2022, value: 40, target: 45 }],
    ],
    [{ kind: "partAboveWhole", part: 40, whole: 30 }],
  ],
  [
    "known years above the total, although one is not told: the years that follow it cannot be taken from it",
    [
      [total, { period: "2021–2024", targetPeriod: "2021–2025", value: 60, target: 120 }],
      [year, { period: 2021, value: 10, target: 10 }],
      [year, { period: 2023, value: 20, target: 30 }],
      [year, { period: 2024, value: 50, target: 60 }],
    ],
    [{ kind: "listAboveTotal", severity: "error", parts: 3, sum: 80, total: 60, cells: ["D2", "D3", "D4", "D5"] }],
  ],
  [
    "a year after the end of the total is no part of it",
    [
      [total, { ...all, value: 30 }],
      [year, { period: 2021, value: 10 }],
      [year, { period: 2022, value: 20 }],
      [year, { period: 2023, value: 40 }],
    ],
    [{ kind: "listAgrees", parts: 2, total: 30 }],
  ],
  [
    "years that sum to a total of which only the end is told",
    [
      [total, { period: "2024-12", value: 60, target: 120, targetPeriod: 2025 }],
      [year, { period: 2023, value: 20, target: 30 }],
      [year, { period: 2024, value: 40, target: 60 }],
    ],
    [{ kind: "listAgrees", parts: 2, total: 60, cells: ["D2", "D3", "D4"] }],
  ],
  ...([2024, "2024-12", "نهاية 2024", "2024-01–2024-11"] as const).map((period): Case => [
    `a year is no sum of a running total: ${period}`,
    [
      [total, { period, value: 2680, target: 2869, targetPeriod: 2025 }],
      [year, { ...in2024, value: 481, target: 481 }],
      [year, { period: 2025, target: 189 }],
    ],
    [],
  ]),
  [
    "each total against the years of its own time, wherever it stands; a target that rows repeat once",
    [
      [total, { period: "2021–2022", targetPeriod: "2021–2023", value: 35, target: 90 }],
      [total, { period: "2021–2023", targetPeriod: "2021–2023", value: 60, target: 90 }],
      [year, { period: 2021, value: 10, target: 20 }],
      [year, { period: 2022, value: 20, target: 30 }],
      [year, { period: 2023, value: 30, target: 40 }],
    ],
    [
      { kind: "listAgrees", total: 60, cells: ["D3", "D4", "D5", "D6"] },
      { kind: "listBelowTotal", sum: 30, total: 35, cells: ["D2", "D4", "D5"] },
      { kind: "listAgrees", total: 90, cells: ["F3", "F4", "F5", "F6"] },
    ],
  ],
  [
    "years of which one was told until November do not say that they are below their total",
    [
      [total, { period: "2021–2022", value: 40 }],
      [year, { period: 2021, value: 10 }],
      [year, { period: "2022-01–2022-11", value: 25 }],
    ],
    [],
  ],
  [
    "a year that goes on after an older total is no part of it, its half is",
    [
      [total, { period: "2021–2022-06", value: 25 }],
      [total, { period: "2021–2022", value: 40 }],
      [year, { period: 2021, value: 10 }],
      [year, { period: 2022, value: 30 }],
      [year, { period: "H1 2022", value: 15 }],
    ],
    [
      { kind: "listAgrees", total: 40, cells: ["D3", "D4", "D5"] },
      { kind: "listAgrees", total: 25, cells: ["D2", "D4", "D6"] },
    ],
  ],
  [
    "half a year does not make the time of a total whole",
    [
      [total, { period: "2021–2022", value: 40 }],
      [year, { period: 2021, value: 10 }],
      [year, { period: "H1 2022", value: 15 }],
    ],
    [],
  ],
  [
    "parts of a target against the latest total, wherever it stands",
    [
      [total, { period: "2021–2023", target: 2400 }],
      [total, { period: "2021–2024", target: 2523 }],
      [part, { detail: "a", target: 1385 }],
      [part, { detail: "b", target: 1138 }],
    ],
    [{ kind: "listAgrees", parts: 2, total: 2523, cells: ["F3", "F4", "F5"] }],
  ],
  [
    "a total that falls",
    [
      [total, { period: 2024, value: 50 }],
      [total, { period: "2021–2023", value: 60 }],
      [total, { period: "2022–2025", value: 40 }],
    ],
    [{ kind: "cumulativeFalls", severity: "warning", before: 60, now: 50, cells: ["D2", "D3"] }],
  ],
  [
    "shares to the end of each year that fall",
    [
      ["overall.year", { period: 2024, value: "85%", target: "95%" }],
      ["overall.year", { period: 2023, value: "90%", target: "95%" }],
      ["overall.year", { period: 2022, value: "80%", target: "95%" }],
    ],
    [{ kind: "cumulativeFalls", severity: "warning", now: 0.85, before: 0.9, cells: ["D2", "D3"] }],
  ],
  [
    "fewer since the beginning than in a year of it",
    [
      ["platform.exchanges", { period: 2024, value: 471193222 }],
      ["platform.exchangesSinceLaunch", { period: 2024, value: 100 }],
    ],
    [
      {
        kind: "partAboveWhole",
        severity: "error",
        figure: "platform.exchanges",
        part: 471193222,
        whole: 100,
        cells: ["D2", "D3"],
      },
    ],
  ],
  [
    "since the beginning until before the year",
    [
      ["platform.exchanges", { period: 2024, value: 500 }],
      ["platform.exchangesSinceLaunch", { period: 2023, value: 100 }],
    ],
    [],
  ],
  [
    "eleven months against a year",
    [["impact.transactions", { period: "يناير - نوفمبر 2024", value: 11, before: 12, beforePeriod: 2023 }]],
    [{ kind: "periodsDiffer", severity: "warning", cells: ["D2", "H2"] }],
  ],
  ["a year against a year", [["impact.transactions", { ...in2024, value: 11, before: 12, beforePeriod: 2023 }]], []],
  [
    "shares are no sums: periods of any length compare",
    [["impact.satisfaction", { period: "2024-11", value: 0.7, before: 0.6, beforePeriod: 2023 }]],
    [],
  ],
  [
    "a stated growth that the values do not give",
    [["impact.transactions", { ...in2024, value: 150, before: 100, beforePeriod: 2023, change: "73%" }]],
    [{ kind: "changeDiffers", published: 0.73, computed: 0.5, cells: ["J2", "D2", "H2"] }],
  ],
  [
    "a stated growth in whole per cents",
    [["impact.transactions", { ...in2024, value: 150.4, before: 100, beforePeriod: 2023, change: "50%" }]],
    [{ kind: "notWhole" }],
  ],
  ["a stated change in points", [["impact.satisfaction", { ...in2024, value: 0.88, before: 0.56, change: "32%" }]], []],
  [
    "shares under the heading of a change, on other bases",
    levels([
      [4, 0, 0.08],
      [38, 25, 0.78],
      [6, 29, 0.12],
      [1, 2, 0.02],
      [0, 0, 0],
    ]),
    [
      { kind: "changeHoldsShares", severity: "warning", values: 5, cells: ["J2", "J3", "J4", "J5", "J6"] },
      { kind: "mixedBases", severity: "warning", bases: [56, 49] },
    ],
  ],
  [
    "true changes of levels",
    levels([
      [6, 4, "50%"],
      [4, 6, "-33%"],
    ]),
    [],
  ],
  [
    "changes that are shares too",
    levels([
      [3, 2, "50%"],
      [3, 2, "50%"],
    ]),
    [{ kind: "mixedBases", bases: [4, 6] }],
  ],
  [
    "figures over different numbers of institutions",
    [
      ["impact.satisfaction", { ...in2024, value: 0.7, institutions: 48 }],
      ["impact.remoteAccess", { ...in2024, value: 0.7, institutions: 57 }],
    ],
    [{ kind: "mixedBases", severity: "note", group: "impact", bases: [48, 57], cells: ["K2", "K3"] }],
  ],
  [
    "an index that its parts do not give",
    [
      ["index.onlineServices", { ...in2024, value: 0.8 }],
      ["index.infrastructure", { ...in2024, value: 0.9 }],
      ["index.humanCapital", { ...in2024, value: 0.7 }],
      ["index.egdi", { ...in2024, value: 0.81 }],
    ],
    [{ kind: "egdiDiffers", severity: "error", published: 0.81, cells: ["D5", "D2", "D3", "D4"] }],
  ],
  [
    "indices of two surveys: each against its own parts",
    [2022, 2024].flatMap((period): Row[] => [
      ["index.onlineServices", { period, value: period / 2500 }],
      ["index.infrastructure", { period, value: period / 2500 }],
      ["index.humanCapital", { period, value: period / 2500 }],
      ["index.egdi", { period, value: 0.8088 }],
    ]),
    [{ kind: "egdiDiffers", published: 0.8088, computed: expect.closeTo(0.8096, 10), cells: ["D9", "D6", "D7", "D8"] }],
  ],
  [
    "levels of two years: shares under the heading of a change, on one base each",
    [2023, 2024].flatMap((period): Row[] => [
      ["levels.institutions", { detail: "Advanced", period, value: 10, before: 5, change: "25%" }],
      ["levels.institutions", { detail: "Average", period, value: 30, before: 35, change: "75%" }],
    ]),
    [
      { kind: "changeHoldsShares", cells: ["J2", "J3"] },
      { kind: "changeHoldsShares", cells: ["J4", "J5"] },
    ],
  ],
];

const addressed = (finding: ProgrammeFinding) => ({ ...finding, cells: finding.cells.map(address) });

test.each(cases)("%s", (_, rows, findings) => {
  const found = readingOf(rows).findings.filter(({ kind }) => kind !== "numberAsText");
  expect(found.map(addressed)).toMatchObject(findings);
  expect(found).toHaveLength(findings.length);
});
