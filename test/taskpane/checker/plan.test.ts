import type { CellValue } from "../../../src/core";
import { wholePlan } from "../../../src/taskpane/checker/wholePlan";
import { inventory } from "../../bench/noisyInventory";
import { goodService, header, scannedMuscat } from "../../fixtures/inventories";
import { checkedRows, factsWith, withChanges, type Rows } from "./checking";

const area = (row: number, column: number) => ({
  firstRow: row,
  lastRow: row,
  firstColumn: column,
  lastColumn: column,
});

describe.each(["reading", "asScanned"] as const)("the scanned Muscat inventory, columns in %s order", (order) => {
  const rows: Rows = scannedMuscat(order);

  test("all certain proposals are planned, each cell once, from what stands there", async () => {
    const { checker, checked } = await checkedRows(rows);
    const plan = await wholePlan(checker, "certain");
    const taken = plan.leftOut.reduce((sum, { count }) => sum + count, 0);
    expect(plan.cells).toBe(plan.changes.length);
    expect(plan.cells + taken).toBe(checked.proposalTotals.certain.cells);
    expect(new Set(plan.changes.map(({ row, column }) => `${row}:${column}`)).size).toBe(plan.cells);
    for (const { row, column, from } of plan.changes) expect(rows[row - 1]![column] ?? null).toBe(from);
    expect(new Set(plan.changes.map(({ proposal }) => proposal))).toEqual(new Set(plan.proposals.map(({ id }) => id)));
    const words = new Map(
      checked.proposals.map(({ id, header: over, before, after, changes }) => [
        id,
        { id, header: over, before, after, changes },
      ]),
    );
    for (const { cells, ...planned } of plan.proposals) {
      expect(planned).toEqual(words.get(planned.id));
      expect(cells).toBe(plan.changes.filter(({ proposal }) => proposal === planned.id).length);
    }
  });

  test("once written, a check finds none of them, and an edit says the same as reading anew", async () => {
    const { checker } = await checkedRows(rows);
    const { changes } = await wholePlan(checker, "certain");
    const anew = await checkedRows(withChanges(rows, changes));
    expect(anew.checked.proposalTotals.certain.decisions).toBe(0);
    const edited = await checker.edit(changes.map(({ row, column, to }) => ({ row, column, value: to })));
    expect(edited).toEqual(anew.checked);
  });
});

/** Rows in which the second service says K for no, and the third wears a spare space in its name. */
const noisy = (): CellValue[][] => [
  header,
  goodService("طلب وثيقة زواج"),
  goodService("استعارة كتب من المكتبة").map((cell, column) => (column === 2 || column === 6 ? "K" : cell)),
  goodService("تجديد  سجل تجاري"),
];

test("a formula's cell is left out and named, the others are written", async () => {
  const { checker, checked } = await checkedRows(noisy(), {
    language: "en",
    facts: factsWith({ formulas: [area(3, 2)] }),
  });
  const plan = await wholePlan(checker, "certain");
  expect(checked.proposalTotals.certain.cells).toBe(3);
  expect(plan.changes.map(({ row, column, from, to }) => [row, column, from, to])).toEqual([
    [3, 6, "K", "لا"],
    [4, 0, "تجديد  سجل تجاري", "تجديد سجل تجاري"],
  ]);
  expect(plan.leftOut).toMatchObject([{ why: "formula", count: 1, cells: "C3" }]);
  expect(plan.leftOut[0]?.text).toContain("a formula gives the value");
});

test("a cell under a merged one, where nothing that is written would stay, is left out and named", async () => {
  const merge = { firstRow: 2, lastRow: 3, firstColumn: 2, lastColumn: 2 };
  const { checker } = await checkedRows(noisy(), { language: "en", facts: factsWith({ merges: [merge] }) });
  const plan = await wholePlan(checker, "certain");
  expect(plan.changes.map(({ row, column }) => [row, column])).toEqual([
    [3, 6],
    [4, 0],
  ]);
  expect(plan.leftOut).toMatchObject([{ why: "merged", count: 1, cells: "C3" }]);
  expect(plan.leftOut[0]?.text).toContain("a merged cell covers it");
});

test("a formula that an edit brought is left alone, one that it took away is not", async () => {
  const { checker } = await checkedRows(noisy(), { facts: factsWith({ formulas: [area(3, 2)] }) });
  await checker.edit([
    { row: 3, column: 2, value: "K", isFormula: false },
    { row: 3, column: 6, value: "K", isFormula: true },
  ]);
  const plan = await wholePlan(checker, "certain");
  expect(plan.changes.map(({ row, column }) => [row, column])).toEqual([
    [3, 2],
    [4, 0],
  ]);
  await checker.edit([{ row: 2, column: 2, value: "K" }]);
  expect((await wholePlan(checker, "certain")).leftOut).toMatchObject([{ why: "formula", cells: "G3" }]);
});

test("what belongs together is written together or not at all", async () => {
  const rows = scannedMuscat("reading");
  const { checker, checked } = await checkedRows(rows);
  const fused = checked.proposals.find(({ header: over }) => over.includes(" + "))!;
  const plan = await checker.plan([fused.id]);
  expect(plan.changes).toHaveLength(12);
  const [first, second] = plan.changes;
  expect(second).toMatchObject({ row: first!.row, target: first!.target, witness: first!.witness });
  const formula = factsWith({ formulas: [area(second!.row, second!.column)] });
  const guarded = await checkedRows(rows, { facts: formula });
  const left = await guarded.checker.plan([fused.id]);
  expect(left.changes).toEqual(plan.changes.slice(2));
  expect(left.leftOut).toMatchObject([{ why: "formula", count: 2 }]);
});

test("a wrapped service is joined in its first row and cleared below, by one witness", async () => {
  const rows: CellValue[][] = [
    header,
    goodService("طلب وثيقة"),
    [" زواج لغير المقيمين", ...Array<null>(10).fill(null)],
    ...["استعارة كتب", "تجديد سجل", "نقل ملف"].map(goodService),
  ];
  const { checker, checked } = await checkedRows(rows);
  const wrapped = checked.proposals.find(({ certainty }) => certainty === "likely")!;
  expect(wrapped).toMatchObject({ count: 2, before: expect.stringContaining(" + ") as string });
  const { changes } = await checker.plan([wrapped.id]);
  expect(changes.map(({ row, from, to, target }) => [row, from, to, target])).toEqual([
    [2, "طلب وثيقة", "طلب وثيقة زواج لغير المقيمين", 2],
    [3, " زواج لغير المقيمين", null, 2],
  ]);
  expect(new Set(changes.map(({ witness }) => witness)).size).toBe(1);
});

test("of two accepted proposals that write one cell the first does, and the other is named", async () => {
  const rows: CellValue[][] = [
    header,
    goodService("طلب  وثيقة"),
    ["زواج لغير المقيمين", ...Array<null>(10).fill(null)],
    ...["استعارة كتب", "تجديد سجل", "نقل ملف"].map(goodService),
  ];
  const { checker, checked } = await checkedRows(rows);
  const ids = checked.proposals.map(({ id }) => id);
  expect(ids).toHaveLength(2);
  for (const order of [ids, [...ids].reverse()]) {
    const plan = await checker.plan(order);
    expect(new Set(plan.changes.map(({ proposal }) => proposal))).toEqual(new Set([order[0]]));
    expect(plan.leftOut).toMatchObject([{ proposal: order[1], why: "overlap" }]);
  }
});

test("a date is not replaced by its year: it could not be put back", async () => {
  const rows: CellValue[][] = [
    [...header, "تم تبسيطها"],
    [...goodService("طلب وثيقة زواج"), "2023-05-01"],
    [...goodService("استعارة كتب"), "٢٠٢٣"],
  ];
  const { checker, checked } = await checkedRows(rows);
  const certain = await wholePlan(checker, "certain");
  expect(certain.changes.map(({ row, to }) => [row, to])).toEqual([[3, 2023]]);
  const plan = await checker.plan(checked.proposals.map(({ id }) => id));
  expect(plan.changes.map(({ row, to }) => [row, to])).toEqual([[3, 2023]]);
  expect(plan.leftOut).toMatchObject([{ why: "date", cells: "L2" }]);
});

test("a misspelt header is written too, without a witness", async () => {
  const rows = noisy();
  rows[0] = header.map((text, column) => (column === 6 ? "تستلرم رسوماً" : text));
  const { checker, checked } = await checkedRows(rows);
  const { id } = checked.proposals.find(({ certainty }) => certainty === "likely")!;
  const { changes } = await checker.plan([id]);
  expect(changes).toEqual([
    {
      proposal: id,
      row: 1,
      column: 6,
      from: "تستلرم رسوماً",
      to: "تستلزم رسوماً",
      target: 1,
      witness: "",
      field: "fees",
    },
  ]);
});

test("a large plan comes in parts that join to the whole, from wherever one goes on", async () => {
  const { checker } = await checkedRows(inventory(12_000, 0.5));
  const parts = [await checker.plan("certain")];
  while (parts.at(-1)?.next !== undefined) parts.push(await checker.plan("certain", parts.at(-1)?.next));
  expect(parts.length).toBeGreaterThan(2);
  expect(Math.max(...parts.map(({ cells }) => cells))).toBeLessThanOrEqual(20_001);
  const whole = await wholePlan(checker, "certain");
  expect(JSON.stringify(whole.changes)).toBe(JSON.stringify(parts.flatMap(({ changes }) => changes)));
  expect(new Set(whole.changes.map(({ row, column }) => `${row}:${column}`)).size).toBe(whole.cells);
  // Asked for anew, out of turn, a part is the same.
  expect(JSON.stringify(await checker.plan("certain", parts[0]?.next))).toBe(JSON.stringify(parts[1]));
  await expect(checker.plan("certain", 3)).rejects.toThrow("No part");
  await expect(checker.plan([1_000_000])).rejects.toThrow("No proposal");
});
