import {
  builtInFrameworks,
  collectSubmission,
  programme,
  serviceCatalogue,
  type InventoryAssessment,
} from "../../src/core";
import { writeWorkbook } from "../../src/host/xlsx/writeWorkbook";
import { readFileBytes } from "../../src/host/xlsx/readFileBytes";
import { measuredRound } from "../../scripts/sampleRounds/measuredRound";
import { plainSheets } from "../../scripts/sampleRounds/plainSheets";
import { publishedFaults } from "../../scripts/sampleRounds/publishedFaults";
import { sampleRound } from "../../scripts/sampleRounds/sampleRound";
import { seededNumbers } from "../../scripts/sampleRounds/seededNumbers";
import { shareOut } from "../../scripts/sampleRounds/shareOut";
import { syntheticMark } from "../../scripts/sampleRounds/syntheticMark";

const years = [2023, 2024] as const;
const measured = { 2023: measuredRound(2023), 2024: measuredRound(2024) };
const inventories = (year: (typeof years)[number]): InventoryAssessment[] =>
  measured[year].flatMap(({ assessments }) => assessments.flatMap((each) => (each.kind === "inventory" ? [each] : [])));

test("the published figures come out of the sample rounds", () => {
  expect(publishedFaults()).toEqual([]);
});

test.each([
  [2023, 56, 48],
  [2024, 49, 42],
] as const)("%i has %i institutions, %i of them with an inventory", (year, institutions, services) => {
  expect(sampleRound(year)).toHaveLength(institutions);
  expect(inventories(year)).toHaveLength(services);
});

test("2024 holds as many services as its institutions say", () => {
  const counted = measured[2024].flatMap(({ institution, assessments }) =>
    assessments.flatMap((each) =>
      each.kind === "inventory" ? [[institution.name, each.table?.rowNumbers.length]] : [],
    ),
  );
  const said = sampleRound(2024).flatMap(({ institution: { name, services } }) => (services ? [[name, services]] : []));
  expect(counted).toEqual(said);
});

describe.each(years)("the submissions of %i", (year) => {
  test("say on every sheet, hidden ones too, in both languages that they are synthetic", () => {
    for (const { workbook } of sampleRound(year))
      for (const sheet of workbook.sheets) {
        const texts = sheet.rows.flatMap(({ cells }) => cells.filter((cell) => typeof cell === "string"));
        for (const mark of syntheticMark) expect(texts.some((text) => text.includes(mark))).toBe(true);
      }
  });

  test("are read from their header on, the marks above it and nothing else left out", () => {
    for (const { table } of inventories(year)) {
      expect(table?.headerRows).toEqual([syntheticMark.length + 1]);
      expect(table?.oddRows).toEqual([]);
      expect(table?.headers.every(({ match }) => match.kind === "field")).toBe(true);
      expect(table?.rowNumbers[0]).toBe(syntheticMark.length + 2);
    }
  });

  test("have verdicts of every kind", () => {
    expect(new Set(inventories(year).map(({ verdict }) => verdict))).toEqual(
      new Set(["accepted", "repairable", "rejected"]),
    );
  });

  test("name no service twice by chance: nothing is nearly another's name", () => {
    const rules = inventories(year).flatMap(({ findings }) => findings.map(({ rule }) => rule));
    expect(rules).not.toContain("nearDuplicateName");
    expect(rules).toEqual(expect.arrayContaining(["valueMisread", "requiredBlank", "valueNotListed", "duplicateName"]));
  });

  test("are collected as whose they are: name, kind, governorate and period come from their covers, and that they are made up", () => {
    for (const { file, institution, workbook } of sampleRound(year)) {
      const collected = collectSubmission(
        { path: file, collected: "2024-12-01", seal: "none" },
        plainSheets(workbook),
        {
          catalogue: serviceCatalogue,
          frameworks: builtInFrameworks,
          policy: "published",
        },
      );
      expect(collected?.institution).toMatchObject({
        name: institution.name,
        isService: institution.kind === "service",
        isGovernorate: institution.governorate ?? false,
        source: "cover",
        period: String(year),
        isSynthetic: true,
      });
      expect(collected?.remarks).toEqual([]);
    }
  });

  test("state no year after their own", () => {
    for (const { years } of measured[year])
      for (const counts of Object.values(years))
        for (const given of Object.keys(counts))
          if (/^\d+$/.test(given)) expect(Number(given)).toBeLessThanOrEqual(year);
  });
});

test("are the same in every run, and read from a file as they are in memory", async () => {
  const [first] = sampleRound(2024);
  const [again] = sampleRound(2024);
  expect(again).toEqual(first);
  const bytes = await writeWorkbook(first!.workbook);
  expect(Buffer.from(await writeWorkbook(again!.workbook)).equals(Buffer.from(bytes))).toBe(true);
  const read = readFileBytes(bytes).sheets.filter(({ facts }) => facts.visibility === "visible");
  const plain = plainSheets(first!.workbook);
  expect(read.map(({ name }) => name)).toEqual(plain.map(({ name }) => name));
  const texts = (sheet: (typeof plain)[number]) =>
    Array.from(sheet.grid.rows, (row) =>
      Array.from(row, (cell) => cell ?? null).filter((cell) => cell !== null),
    ).filter((row) => row.length > 0);
  expect(read.map(texts)).toEqual(plain.map(texts));
});

test("institutions that the report lists nothing for have nothing simplified in 2024", () => {
  const listed = programme.indices
    .find(({ id }) => id === "simplification")!
    .institutions.counts.map(({ name }) => name);
  for (const { institution, years } of measured[2024])
    if (!listed.includes(institution.name)) expect(years.simplified?.["2024"] ?? 0).toBe(0);
});

test.each([
  [10, [1, 1, 1], [4, 3, 3]],
  [7, [50, 30, 20], [4, 2, 1]],
  [0, [3, 1], [0, 0]],
])("%i shared out by %j is %j", (total, weights, shares) => {
  expect(shareOut(total, weights)).toEqual(shares);
});

test("chance follows from its seed alone", () => {
  const drawn = (seed: string) =>
    Array.from(
      { length: 5 },
      (
        (random) => () =>
          random.next()
      )(seededNumbers(seed)),
    );
  expect(drawn("ع")).toEqual(drawn("ع"));
  expect(drawn("ع")).not.toEqual(drawn("غ"));
  expect(drawn("ع").every((number) => number >= 0 && number < 1)).toBe(true);
});
