import type { CheckedSheet, Checker } from "../../../src/taskpane/checker/checker";
import { wholePlan } from "../../../src/taskpane/checker/wholePlan";
import { inventory } from "../../bench/noisyInventory";
import { checkedRows } from "./checking";

/** Bounds on a busy machine; by itself each is several times as quick. */
const patience = 25_000;
jest.setTimeout(90_000);
/** What the page takes in at once: below 200 ms on any machine. */
const mostText = 3_000_000;

async function timed<T>(work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const answer = await work();
  expect(performance.now() - began).toBeLessThan(patience);
  return answer;
}

describe("100,000 services", () => {
  let checker: Checker;
  let checked: CheckedSheet;
  beforeAll(async () => {
    const rows = inventory(100_000, 0.05);
    ({ checker, checked } = await timed(() => checkedRows(rows)));
  });

  test("the check's answer is small, whatever it counts to", () => {
    expect(checked.services).toBe(100_000);
    expect(checked.counts.error).toBeGreaterThan(30_000);
    expect(JSON.stringify(checked).length).toBeLessThan(mostText);
  });

  test("marks, notes, findings of a cell, an edit, a seal", async () => {
    await timed(() => checker.marks());
    expect(await timed(() => checker.notes(1000))).toHaveLength(1000);
    await timed(() => checker.findingsAt(50_000, 5));
    await timed(() => checker.edit([{ row: 99_999, column: 2, value: "K" }]));
    await timed(() => checker.seal("2026-01-01"));
  });

  test("a plan in parts, each small", async () => {
    const part = await timed(() => checker.plan("certain"));
    expect(JSON.stringify(part).length).toBeLessThan(2 * mostText);
    const whole = await timed(() => wholePlan(checker, "certain"));
    expect(whole.cells).toBeGreaterThan(30_000);
  });
});

test("90,000 values that nobody knows, each different: a finding each, and few are put into words", async () => {
  const rows = inventory(10_000, 0).map((cells, row) =>
    cells.map((cell, column) => (row === 0 || column === 0 || column > 9 ? cell : `شيء ${row} ${column}`)),
  );
  const { checker, checked } = await timed(() => checkedRows(rows));
  expect(checked.counts.error).toBe(90_000);
  expect(JSON.stringify(checked).length).toBeLessThan(mostText);
  const [group] = checked.groups.column;
  expect(await timed(() => checker.findings(group!.id, 9_990, 50))).toHaveLength(10);
  expect((await timed(() => checker.marks())).error).toHaveLength(1);
  await timed(() => checker.findingsAt(5_000, 5));
});

test("20,000 names with spare spaces: as many decisions, of which the first are told", async () => {
  const rows = inventory(20_000, 0).map((cells, row) => (row === 0 ? cells : [`${cells[0]}  `, ...cells.slice(1)]));
  const { checker, checked } = await timed(() => checkedRows(rows));
  expect(checked.proposalTotals.certain).toEqual({ decisions: 20_000, cells: 20_000 });
  expect(checked.proposals.length).toBeLessThan(1_000);
  expect(await timed(() => checker.proposals(19_990, 50))).toHaveLength(10);
});
