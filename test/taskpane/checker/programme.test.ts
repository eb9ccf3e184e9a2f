import { sheetOf, type Row } from "../../core/programme/sheetOf";
import { checkedRows } from "./checking";

const rows: readonly Row[] = [
  ["simplification.year", { period: 2024, value: 481, target: 490 }],
  ["simplification.institution", { detail: "A", period: 2024, value: 300 }],
  ["simplification.institution", { detail: "B", period: 2024, value: 298 }],
  ["platform.exchanges", { period: 2024, value: "471,193,222 million" }],
];
const checked = (from: readonly Row[] = rows) => checkedRows(sheetOf(from).grid.rows, { language: "en" });

test("a programme sheet has findings and no services, statistics, scores, headers to map or proposals", async () => {
  const { checked: sheet, checker } = await checked();
  expect(sheet).toMatchObject({
    kind: "programme",
    description: "Programme sheet, 4 figures",
    verdict: "rejected",
    counts: { error: 1, warning: 1, note: 0 },
    statistics: [],
    reconciliation: [],
    headers: [],
    proposals: [],
    asksForMapping: false,
  });
  expect("services" in sheet || "scores" in sheet).toBe(false);
  expect(structuredClone(sheet)).toEqual(sheet);
  await expect(checker.plan("certain")).resolves.toMatchObject({ cells: 0, changes: [] });
  await expect(checker.describeFindings()).resolves.toMatchObject({ filterRow: expect.any(Number) as number });
});

test("a finding names all its cells and their header, and a click selects the first", async () => {
  const { checked: sheet } = await checked();
  expect(sheet.groups.rule.map(({ id, title }) => [id, title])).toEqual([
    ["rule:listAboveTotal", "The list exceeds its total"],
    ["rule:spuriousScale", "A word for millions after a full figure"],
  ]);
  expect(sheet.groups.column.map(({ title }) => title)).toEqual(["Value"]);
  expect(sheet.groups.rule[0]!.first).toEqual([
    expect.objectContaining({
      severity: "error",
      header: "Value",
      cells: "D2:D4",
      area: { firstRow: 2, lastRow: 2, firstColumn: 3, lastColumn: 3 },
      text: expect.stringContaining("598") as string,
      advice: expect.stringContaining("correct the wrong one") as string,
    }),
  ]);
});

test("it is marked at its first cell and told at each of them", async () => {
  const { checker } = await checked();
  expect(await checker.marks()).toEqual({
    error: [{ firstRow: 2, lastRow: 2, firstColumn: 3, lastColumn: 3 }],
    warning: [{ firstRow: 5, lastRow: 5, firstColumn: 3, lastColumn: 3 }],
    note: [],
  });
  const at = async (row: number, column: number) => (await checker.findingsAt(row, column)).map(({ title }) => title);
  expect(await at(2, 3)).toEqual(["The list exceeds its total"]);
  expect(await at(4, 3)).toEqual(["The list exceeds its total"]);
  expect(await at(4, 2)).toEqual([]);
  expect((await checker.notes(10)).map(({ row, column }) => [row, column])).toEqual([
    [2, 3],
    [5, 3],
  ]);
});

test("an edit is judged at once", async () => {
  const { checker } = await checked();
  const after = await checker.edit([
    { row: 2, column: 3, value: 598 },
    { row: 2, column: 5, value: 600 },
    { row: 5, column: 3, value: 471193222 },
  ]);
  expect(after).toMatchObject({ verdict: "accepted", counts: { error: 0, warning: 0, note: 1 } });
});

test("one that nobody has filled in says so", async () => {
  const { checked: sheet } = await checked([["simplification.year"]]);
  expect(sheet.kind).toBe("programme");
  expect(sheet.description).toContain("nothing is filled in yet");
});
