import type { SheetEdit } from "../../../src/host/sheet";
import { goodService, header, scannedMuscat } from "../../fixtures/inventories";
import { FakeWorkbook, type FakeSheet } from "../fakes/fakeWorkbook";
import { openFake, type FakePane } from "../fakes/openFake";
import { settle } from "../fakes/settle";

const misspelt = "آلی";
const repaired = "آلية";
const automation = header.indexOf("وضعية ميكنة الإجراءات الداخلية");

interface Checked extends FakePane {
  readonly workbook: FakeWorkbook;
  readonly sheet: FakeSheet;
}

/** A checked inventory whose services in rows 2 and 4 have a misspelt automation, which is repaired with certainty. */
async function checkedPane(): Promise<Checked> {
  const workbook = new FakeWorkbook();
  const bad = (name: string) => goodService(name).map((value, column) => (column === automation ? misspelt : value));
  const sheet = workbook.sheet("الخدمات", [
    header,
    bad("تجديد بطاقة شخصية"),
    goodService("تغيير عنوان السكن"),
    bad("إصدار رخصة بناء"),
  ]);
  const pane = await openFake(workbook);
  await pane.actions.check();
  workbook.log.length = 0;
  return { workbook, sheet, ...pane };
}

const cellAt = (row: number, column: number) => ({
  firstRow: row,
  lastRow: row,
  firstColumn: column,
  lastColumn: column,
});
const automationOf = ({ sheet }: Checked) => sheet.rows.slice(1).map((row) => row[automation]);
const journalOf = ({ workbook }: Checked) => workbook.settings["jahiz.journal"];
const cellsOf = ({ state }: Checked) => state().journal.entries.reduce((sum, { count }) => sum + count, 0);

async function repairAll({ actions }: Checked): Promise<void> {
  await actions.planRepairs("certain");
  await actions.writeRepairs();
}

test("nothing is written before the plan was shown and accepted", async () => {
  const pane = await checkedPane();
  await pane.actions.planRepairs("certain");
  expect(pane.state().repair.plan).toMatchObject({ cells: 2, leftOut: [] });
  expect(pane.workbook.edits).toEqual([]);
  pane.actions.forgetPlan();
  await pane.actions.writeRepairs();
  expect(pane.workbook.edits).toEqual([]);
  expect(automationOf(pane)).toEqual([misspelt, "يدوي", misspelt]);
});

test("accepted repairs are one write, journal and cells together, and the sheet is assessed and marked anew", async () => {
  const pane = await checkedPane();
  await repairAll(pane);
  expect(automationOf(pane)).toEqual([repaired, "يدوي", repaired]);
  const [first, ...others] = pane.workbook.edits;
  expect(first?.cells).toEqual([
    { row: 2, column: automation, value: repaired },
    { row: 4, column: automation, value: repaired },
  ]);
  expect(Object.keys(first?.settings ?? {})).toEqual(["jahiz.journal"]);
  expect(others.every(({ cells }) => cells === undefined)).toBe(true);
  expect(pane.state().journal.entries).toMatchObject([{ count: 2, sheet: pane.sheet.id, after: repaired }]);
  expect(pane.state().notice).toEqual({ kind: "repaired", cells: 2, leftCount: 0, left: [] });
  expect(pane.state().place?.checked.proposalTotals.certain.decisions).toBe(0);
  expect(pane.state().repair.plan).toBeUndefined();
});

test("the host's news of our own write starts nothing", async () => {
  jest.useFakeTimers();
  const pane = await checkedPane();
  await repairAll(pane);
  pane.workbook.log.length = 0;
  await settle(10_000);
  expect(pane.workbook.log.map(({ method }) => method)).toEqual(["readCells"]);
  expect(pane.state().notice).toMatchObject({ kind: "repaired" });
  // The same cell, edited by the user afterwards, is news again.
  pane.workbook.type(pane.sheet, 2, automation, misspelt);
  await settle(10_000);
  expect(pane.workbook.log.map(({ method }) => method)).toEqual(["readCells", "readCells", "write"]);
  expect(pane.state().place?.checked.proposalTotals.certain.cells).toBe(1);
  jest.useRealTimers();
});

test.each([
  ["each cell", true],
  ["several areas at once", false],
])("news that Excel knows for our own, of %s, is not even read", async (_, isSingle) => {
  jest.useFakeTimers();
  const pane = await checkedPane();
  const { watcher } = pane.workbook;
  pane.workbook.watcher = {
    ...watcher,
    changed: (sheet, area) => watcher.changed?.(sheet, isSingle ? area : undefined, true),
  };
  await repairAll(pane);
  pane.workbook.log.length = 0;
  await settle(10_000);
  expect(pane.workbook.log).toEqual([]);
  jest.useRealTimers();
});

test("a cell that was changed since the check is left alone and named", async () => {
  const pane = await checkedPane();
  await pane.actions.planRepairs("certain");
  (pane.sheet.rows[3] ?? [])[automation] = "يدوي";
  await pane.actions.writeRepairs();
  expect(automationOf(pane)).toEqual([repaired, "يدوي", "يدوي"]);
  expect(pane.state().notice).toEqual({ kind: "repaired", cells: 1, leftCount: 1, left: ["E4"] });
  expect(cellsOf(pane)).toBe(1);
});

test.each([
  ["rows were inserted", undefined],
  ["a block was sorted", { firstRow: 2, lastRow: 6, firstColumn: 0, lastColumn: 10 }],
])("where %s since the check, nothing is written before the sheet is read anew", async (_, area) => {
  const pane = await checkedPane();
  const { workbook, sheet, actions, state } = pane;
  await actions.setPreferences({ rechecks: false });
  await actions.planRepairs("certain");
  // The first service comes to stand where the third one was repaired.
  sheet.rows.splice(1, 0, goodService("طلب وثيقة زواج"), goodService("نقل ملف طالب"));
  workbook.watcher.changed?.(sheet.id, area);
  await actions.writeRepairs();
  expect(automationOf(pane)).toEqual(["يدوي", "يدوي", misspelt, "يدوي", misspelt]);
  expect(state().notice).toMatchObject({ kind: "repaired", cells: 0, leftCount: 2, left: ["E2", "E4"] });
  expect(state().repair.plan).toBeUndefined();
  await repairAll(pane);
  expect(automationOf(pane)).toEqual(["يدوي", "يدوي", repaired, "يدوي", repaired]);
});

test("a formula typed since the check is left alone and named, also where it gives what stood there before", async () => {
  const pane = await checkedPane();
  await pane.actions.planRepairs("certain");
  pane.workbook.typeFormula(pane.sheet, 4, automation, misspelt);
  await pane.actions.writeRepairs();
  expect(automationOf(pane)).toEqual([repaired, "يدوي", misspelt]);
  expect(pane.sheet.facts.formulas).toHaveLength(1);
  expect(pane.state().notice).toEqual({ kind: "repaired", cells: 1, leftCount: 1, left: ["E4"] });
  expect(cellsOf(pane)).toBe(1);
});

test("a formula that was heard of is left out of the plan already", async () => {
  jest.useFakeTimers();
  const pane = await checkedPane();
  pane.workbook.typeFormula(pane.sheet, 4, automation, misspelt);
  pane.workbook.watcher.changed?.(pane.sheet.id, cellAt(4, automation));
  await settle(10_000);
  await pane.actions.planRepairs("certain");
  expect(pane.state().repair.plan).toMatchObject({ cells: 1, leftOut: [{ why: "formula", cells: "E4" }] });
  // The choices of another language ask the checker anew: what it was told of formulas stays.
  await pane.actions.setPreferences({ language: "en" });
  await pane.actions.planRepairs("certain");
  expect(pane.state().repair.plan).toMatchObject({ cells: 1, leftOut: [{ why: "formula", cells: "E4" }] });
  jest.useRealTimers();
});

test("a formula typed over a repair is not taken back, also where it gives what the repair wrote", async () => {
  const pane = await checkedPane();
  await repairAll(pane);
  pane.workbook.typeFormula(pane.sheet, 2, automation, repaired);
  await pane.actions.takeBack("all");
  expect(automationOf(pane)).toEqual([repaired, "يدوي", misspelt]);
  expect(pane.sheet.facts.formulas).toHaveLength(1);
  const { notice } = pane.state();
  expect(notice).toMatchObject({ kind: "takenBack", cells: 1, leftCount: 1 });
  expect(notice && "left" in notice ? notice.left : []).toEqual(["\u2066E2\u2069 now holds a formula; left alone."]);
  expect(cellsOf(pane)).toBe(1);
});

test.each([
  ["a value", (pane: Checked) => void ((pane.sheet.rows[1] ?? [])[automation] = "يدوي")],
  ["a formula that gives the same", (pane: Checked) => pane.workbook.typeFormula(pane.sheet, 2, automation, repaired)],
])("%s typed while taking back is being worked out is left alone too", async (_, type) => {
  const pane = await checkedPane();
  await repairAll(pane);
  pane.workbook.hinder("readCells", () => {
    pane.workbook.hinder("readCells");
    type(pane);
    return undefined;
  });
  const held = automationOf(pane)[0];
  await pane.actions.takeBack("all");
  expect(automationOf(pane)[2]).toBe(misspelt);
  expect(automationOf(pane)[0]).not.toBe(misspelt);
  expect(held).toBe(repaired);
  expect(pane.state().notice).toMatchObject({ kind: "takenBack", cells: 1, leftCount: 1 });
  expect(cellsOf(pane)).toBe(1);
});

test("where every cell was changed, nothing is written, the journal neither", async () => {
  const pane = await checkedPane();
  await pane.actions.planRepairs("certain");
  for (const row of [1, 3]) (pane.sheet.rows[row] ?? [])[automation] = "يدوي";
  await pane.actions.writeRepairs();
  expect(pane.workbook.edits.filter(({ cells, settings }) => cells ?? settings)).toEqual([]);
  expect(journalOf(pane)).toBeUndefined();
  expect(pane.state().notice).toMatchObject({ kind: "repaired", cells: 0, leftCount: 2 });
});

test("a write that fails before anything was written leaves no journal", async () => {
  const pane = await checkedPane();
  pane.workbook.hinder("write", { kind: "sheetProtected", sheet: "الخدمات" });
  await repairAll(pane);
  expect(pane.state().failure).toMatchObject({ during: "repair", problem: { kind: "sheetProtected" } });
  expect(pane.state().journal.entries).toEqual([]);
  expect(pane.state().repair.plan).toBeDefined();
  expect(automationOf(pane)).toEqual([misspelt, "يدوي", misspelt]);
  pane.workbook.hinder("write");
  pane.state().failure?.again();
  await pane.actions.lookAgain();
  await pane.actions.lookAgain();
  expect(automationOf(pane)).toEqual([repaired, "يدوي", repaired]);
});

test("after a write that fails halfway the journal says what was written, and only that is taken back", async () => {
  const pane = await checkedPane();
  const { workbook, sheet } = pane;
  // The host keeps the journal and the first cell, then fails.
  workbook.hinder("write", (_, argument) => {
    const { settings, cells } = argument as SheetEdit;
    if (!cells) return undefined;
    workbook.settings = { ...workbook.settings, ...settings };
    (sheet.rows[1] ?? [])[automation] = repaired;
    return { kind: "noAnswer", seconds: 60 };
  });
  await repairAll(pane);
  expect(pane.state().failure).toMatchObject({ during: "repair", problem: { kind: "noAnswer" } });
  expect(cellsOf(pane)).toBe(1);
  workbook.hinder("write");
  await pane.actions.takeBack("all");
  expect(automationOf(pane)).toEqual([misspelt, "يدوي", misspelt]);
  expect(pane.state().notice).toMatchObject({ kind: "takenBack", cells: 1, leftCount: 0 });
  expect(journalOf(pane)).toBeUndefined();
});

test("after a write that fails halfway, what was written is told, and trying again shows what is left of it", async () => {
  const pane = await checkedPane();
  const { workbook, sheet } = pane;
  workbook.hinder("write", (_, argument) => {
    const { settings, cells } = argument as SheetEdit;
    if (!cells) return undefined;
    workbook.settings = { ...workbook.settings, ...settings };
    workbook.type(sheet, 2, automation, repaired);
    return { kind: "other", code: "GeneralException", message: "", location: "" };
  });
  await repairAll(pane);
  const { failure, notice } = pane.state();
  expect(failure).toMatchObject({ during: "repair" });
  expect(notice).toEqual({ kind: "repaired", cells: 1, leftCount: 0, left: [] });
  workbook.hinder("write");
  await pane.actions.check();
  failure?.again();
  await pane.actions.lookAgain();
  expect(pane.state().repair.plan).toMatchObject({ cells: 1 });
  await pane.actions.writeRepairs();
  expect(automationOf(pane)).toEqual([repaired, "يدوي", repaired]);
  await pane.actions.takeBack("all");
  expect(automationOf(pane)).toEqual([misspelt, "يدوي", misspelt]);
});

test("a write that comes through after it was given up can be taken back, whatever is repaired afterwards", async () => {
  jest.useFakeTimers();
  const pane = await checkedPane();
  const { workbook, sheet } = pane;
  let late = (): void => undefined;
  workbook.hinder("write", (_, argument) => {
    const { settings, cells } = argument as SheetEdit;
    if (!cells) return undefined;
    late = () => {
      workbook.settings = { ...workbook.settings, ...settings };
      workbook.type(sheet, 2, automation, repaired);
      workbook.type(sheet, 4, automation, repaired);
    };
    return { kind: "noAnswer", seconds: 60 };
  });
  await repairAll(pane);
  expect(pane.state().failure).toMatchObject({ during: "repair", problem: { kind: "noAnswer" } });
  workbook.hinder("write");
  late();
  workbook.type(sheet, 3, automation, misspelt);
  // What was heard of is checked again by itself, without a look at what is kept.
  await settle(10_000);
  await repairAll(pane);
  expect(automationOf(pane)).toEqual([repaired, repaired, repaired]);
  await pane.actions.takeBack("all");
  expect(automationOf(pane)).toEqual([misspelt, misspelt, misspelt]);
  jest.useRealTimers();
});

test("a write that fails with a host that answers nothing more keeps a journal that harms nothing", async () => {
  const pane = await checkedPane();
  const { workbook } = pane;
  workbook.hinder("write", (_, argument) => {
    const { settings } = argument as SheetEdit;
    workbook.settings = { ...workbook.settings, ...settings };
    for (const method of ["overview", "readCells"] as const) workbook.hinder(method, { kind: "noAnswer", seconds: 60 });
    return { kind: "noAnswer", seconds: 60 };
  });
  await repairAll(pane);
  expect(pane.state().failure).toMatchObject({ during: "repair" });
  expect(pane.state().place?.isOutdated).toBe(true);
  for (const method of ["write", "overview", "readCells"] as const) workbook.hinder(method);
  await pane.actions.takeBack("all");
  expect(automationOf(pane)).toEqual([misspelt, "يدوي", misspelt]);
});

test("taking back restores the cells as they were, writes them before the journal, and survives closing the pane", async () => {
  const before = await checkedPane();
  await repairAll(before);
  const { workbook } = before;
  const later: Checked = { ...before, ...(await openFake(workbook)) };
  expect(cellsOf(later)).toBe(2);
  workbook.log.length = 0;
  await later.actions.takeBack("all");
  expect(automationOf(later)).toEqual([misspelt, "يدوي", misspelt]);
  expect(workbook.edits.map((edit) => (edit.cells ? "cells" : edit.settings ? "journal" : "marks"))).toEqual([
    "cells",
    "journal",
    "marks",
  ]);
  expect(journalOf(later)).toBeUndefined();
  expect(later.state().notice).toMatchObject({ kind: "takenBack", cells: 2, moved: 0, leftCount: 0 });
  expect(later.state().place?.checked.proposalTotals.certain.cells).toBe(2);
});

test("a cell changed since the repair is left alone and named, and stays in the journal", async () => {
  const pane = await checkedPane();
  await repairAll(pane);
  (pane.sheet.rows[1] ?? [])[automation] = "يدوي";
  await pane.actions.takeBack("all");
  expect(automationOf(pane)).toEqual(["يدوي", "يدوي", misspelt]);
  const { notice } = pane.state();
  expect(notice).toMatchObject({ kind: "takenBack", cells: 1, leftCount: 1 });
  expect(notice && "left" in notice ? notice.left.join() : "").toContain("E2");
  expect(cellsOf(pane)).toBe(1);
});

test("taking back that broke off before the journal was kept is brought to its end by trying again", async () => {
  const pane = await checkedPane();
  await repairAll(pane);
  pane.workbook.hinder("write", (_, argument) =>
    (argument as SheetEdit).settings ? { kind: "cellBeingEdited" } : undefined,
  );
  await pane.actions.takeBack("all");
  const { failure } = pane.state();
  expect(failure).toMatchObject({ during: "takeBack" });
  expect(cellsOf(pane)).toBe(2);
  pane.workbook.hinder("write");
  failure?.again();
  await pane.actions.lookAgain();
  expect(pane.state().notice).toMatchObject({ kind: "takenBack", cells: 2, leftCount: 0 });
  expect(journalOf(pane)).toBeUndefined();
  expect(automationOf(pane)).toEqual([misspelt, "يدوي", misspelt]);
});

test("what Excel's own undo has taken back is taken back, and is not written again", async () => {
  const pane = await checkedPane();
  const { workbook, sheet } = pane;
  await repairAll(pane);
  workbook.type(sheet, 2, automation, misspelt);
  workbook.type(sheet, 4, automation, misspelt);
  workbook.log.length = 0;
  await pane.actions.takeBack("all");
  expect(pane.state().notice).toMatchObject({ kind: "takenBack", cells: 2, leftCount: 0 });
  expect(workbook.edits.flatMap(({ cells = [] }) => cells)).toEqual([]);
  expect(journalOf(pane)).toBeUndefined();
});

test("repairs of one click, or one repair, can be taken back alone", async () => {
  const pane = await checkedPane();
  (pane.sheet.rows[2] ?? [])[0] = " تغيير عنوان السكن";
  await pane.actions.check();
  const ids = pane.state().place?.checked.proposals.map(({ id }) => id) ?? [];
  expect(ids.length).toBe(2);
  for (const id of ids) {
    await pane.actions.planRepairs([pane.state().place?.checked.proposals[0]?.id ?? id]);
    await pane.actions.writeRepairs();
  }
  const [first, second] = pane.state().journal.entries;
  expect(first?.group).not.toBe(second?.group);
  await pane.actions.takeBack({ group: first?.group ?? "" });
  expect(pane.state().journal.entries.map(({ id }) => id)).toEqual([second?.id]);
  await pane.actions.takeBack({ entry: second?.id ?? "" });
  expect(pane.state().journal.entries).toEqual([]);
  expect(automationOf(pane)).toEqual([misspelt, "يدوي", misspelt]);
  expect(pane.sheet.rows[2]?.[0]).toBe(" تغيير عنوان السكن");
});

test("repairs on a sheet that was deleted are named and kept", async () => {
  const pane = await checkedPane();
  await repairAll(pane);
  pane.workbook.sheets.shift();
  pane.workbook.front = pane.workbook.sheet("other", []).id;
  await pane.actions.takeBack("all");
  expect(pane.state().notice).toMatchObject({ kind: "takenBack", cells: 0, leftCount: 2 });
  expect(cellsOf(pane)).toBe(2);
});

test("the scanned Muscat inventory: all certain repairs are written, taken back, and the sheet is as before", async () => {
  const workbook = new FakeWorkbook();
  const sheet = workbook.sheet("الخدمات", scannedMuscat("asScanned"));
  const before = structuredClone(sheet.rows);
  const { actions, state } = await openFake(workbook);
  await actions.check();
  await actions.planRepairs("certain");
  await actions.writeRepairs();
  expect(sheet.rows).not.toEqual(before);
  expect(state().place?.checked.proposalTotals.certain.decisions).toBe(0);
  await actions.takeBack("all");
  expect(sheet.rows).toEqual(before);
  expect(state().journal.entries).toEqual([]);
});
