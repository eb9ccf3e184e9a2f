import type { CellValue } from "../../../src/core";
import { goodService, header } from "../../fixtures/inventories";
import { FakeWorkbook, type FakeSheet } from "../fakes/fakeWorkbook";
import { openFake } from "../fakes/openFake";
import { settle } from "../fakes/settle";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A checked inventory of two services; the second lacks its nature (B3). */
async function checkedPane(formulas: readonly number[] = []) {
  const workbook = new FakeWorkbook();
  const second = goodService("تغيير عنوان السكن");
  const rows = [header, goodService("تجديد بطاقة شخصية"), [second[0], null, ...second.slice(2)]];
  const areas = formulas.map((column) => ({ firstRow: 2, lastRow: 3, firstColumn: column, lastColumn: column }));
  const sheet = workbook.sheet("الخدمات", rows, { formulas: areas });
  const pane = await openFake(workbook);
  await pane.actions.check();
  workbook.log.length = 0;
  return { workbook, sheet, ...pane };
}

const asked = (workbook: FakeWorkbook) => workbook.log.map(({ method }) => method);
const area = (row: number, column: number) => ({
  firstRow: row,
  lastRow: row,
  firstColumn: column,
  lastColumn: column,
});

test("marks that were cleared stay away when cells are checked again, until the user checks the sheet", async () => {
  const { workbook, sheet, state, actions } = await checkedPane();
  await actions.clearMarks();
  const cleared = sheet.marks;
  workbook.type(sheet, 2, 1, "ك");
  await settle(300);
  expect(state().place?.checked.counts.error).toBe(2);
  expect(sheet.marks).toEqual(cleared);
  expect(state().place?.isMarked).toBe(false);
  await actions.check();
  expect(sheet.marks?.error.length).toBeGreaterThan(0);
});

test("an edited cell alone is read again, and its mark goes at once", async () => {
  const { workbook, sheet, state } = await checkedPane();
  workbook.type(sheet, 3, 1, "تفاعلية");
  await settle(300);
  expect(asked(workbook)).toEqual(["readCells", "write"]);
  expect(workbook.called("readCells")).toEqual([{ id: sheet.id, areas: [area(3, 1)] }]);
  expect(sheet.marks?.error).toEqual([]);
  expect(state().place?.checked.counts.error).toBe(0);
  expect(state().place?.isOutdated).toBe(false);
});

test("a burst of edits is checked once", async () => {
  const { workbook, sheet } = await checkedPane();
  for (const value of ["ت", "تف", "تفاعلية"]) {
    workbook.type(sheet, 3, 1, value);
    await settle(100);
  }
  await settle(300);
  expect(asked(workbook)).toEqual(["readCells", "write"]);
});

test("formulas are read with an edit, for their results may have followed", async () => {
  const { workbook, sheet } = await checkedPane([4]);
  workbook.type(sheet, 3, 1, "تفاعلية");
  await settle(300);
  const [{ areas }] = workbook.called("readCells") as [{ areas: unknown[] }];
  expect(areas).toEqual([area(3, 1), { firstRow: 2, lastRow: 3, firstColumn: 4, lastColumn: 4 }]);
});

test("rows that came or went have the whole sheet read again, once", async () => {
  const { workbook, sheet, state } = await checkedPane();
  sheet.rows.splice(2, 1);
  workbook.watcher.changed?.(sheet.id, undefined);
  await settle(1_000);
  expect(asked(workbook)).toEqual([]);
  workbook.watcher.changed?.(sheet.id, undefined);
  await settle(1_600);
  expect(asked(workbook)).toEqual(["read", "write"]);
  expect(state().place?.checked.services).toBe(1);
});

test("with checking again switched off the result is only said to be old", async () => {
  const { workbook, sheet, state, actions } = await checkedPane();
  await actions.setPreferences({ rechecks: false });
  workbook.type(sheet, 3, 1, "تفاعلية");
  await settle(5_000);
  expect(asked(workbook)).toEqual([]);
  expect(state().place?.isOutdated).toBe(true);
  expect(state().place?.checked.counts.error).toBe(1);
});

describe("a cell that is edited once its row was read, before the sheet's result is there", () => {
  /** Two unchecked inventories; `editNext`: at the next check somebody types into B3 of the first once all was read. */
  async function editedWhileRead(preferences = {}) {
    const workbook = new FakeWorkbook();
    const sheet = workbook.sheet("الخدمات", [header, goodService("تجديد بطاقة"), goodService("إصدار رخصة")]);
    const other = workbook.sheet("other", [header, goodService("تصريح بناء")]);
    const pane = await openFake(workbook);
    await pane.actions.setPreferences(preferences);
    const editNext = () => {
      const stop = pane.session.state.subscribe(() => {
        if (pane.state().activity.kind !== "checking") return;
        stop();
        workbook.type(sheet, 3, 1, "موز");
      });
    };
    return { workbook, sheet, other, editNext, ...pane };
  }

  test("is checked after it, at the sheet's first check too", async () => {
    const { actions, state, sheet, editNext } = await editedWhileRead();
    editNext();
    await actions.check();
    expect(state().place?.checked.counts.error).toBe(0);
    await settle(300);
    expect(state().place?.checked.counts.error).toBe(1);
    expect(sheet.marks?.error).toEqual([area(3, 1)]);
  });

  test("is checked after it while the result of another sheet is shown, whose own edits do not push it out", async () => {
    const { workbook, actions, state, sheet, other, editNext } = await editedWhileRead();
    await actions.check(other.id);
    editNext();
    const checked = actions.check(sheet.id);
    workbook.type(other, 2, 1, "موز");
    await checked;
    await settle(300);
    expect(state().place).toMatchObject({ sheet: { id: sheet.id }, checked: { counts: { error: 1 } } });
  });

  test("makes the result old where edits are not checked again by themselves", async () => {
    const { actions, state, editNext } = await editedWhileRead({ rechecks: false });
    editNext();
    await actions.check();
    await settle(300);
    expect(state().place?.isOutdated).toBe(true);
    await actions.check();
    await settle(300);
    expect(state().place).toMatchObject({ isOutdated: false, checked: { counts: { error: 1 } } });
  });
});

test("what the add-in itself wrote, but not into this pane's knowledge, is an edit like any other", async () => {
  const { workbook, sheet, state } = await checkedPane();
  (sheet.rows[2] ?? [])[1] = "تفاعلية";
  workbook.watcher.changed?.(sheet.id, area(3, 1), true);
  await settle(300);
  expect(asked(workbook)).toEqual(["readCells", "write"]);
  expect(state().place?.checked.counts.error).toBe(0);
});

test("an edit that waited while another sheet was checked does not reach that one", async () => {
  const { workbook, sheet, actions, state } = await checkedPane();
  const other = workbook.sheet("other", [header, goodService("إصدار رخصة بناء")]);
  workbook.type(sheet, 3, 1, "تفاعلية");
  await actions.check(other.id);
  workbook.log.length = 0;
  await settle(5_000);
  expect(asked(workbook)).toEqual([]);
  expect(state().place).toMatchObject({ sheet: { name: "other" }, isOutdated: false });
});

test("news of a hundred thousand cells, one by one, is taken as one change of the whole sheet", async () => {
  const { workbook, sheet } = await checkedPane();
  const started = performance.now();
  for (let row = 2; row < 100_002; row += 1) workbook.watcher.changed?.(sheet.id, area(row, 1));
  expect(performance.now() - started).toBeLessThan(5_000);
  await settle(1_600);
  expect(asked(workbook)).toEqual(["read", "write"]);
});

test("edits of other sheets are not looked at", async () => {
  const { workbook } = await checkedPane();
  const other: FakeSheet = workbook.sheet("other", [["x"]]);
  workbook.type(other, 1, 0, "y");
  await settle(5_000);
  expect(asked(workbook)).toEqual([]);
});

test("an edit that cannot be read because the next cell is being edited is checked as soon as it can be", async () => {
  const { workbook, sheet, state } = await checkedPane();
  workbook.hinder("readCells", { kind: "cellBeingEdited" });
  workbook.type(sheet, 3, 1, "تفاعلية");
  await settle(300);
  expect(state().place?.isOutdated).toBe(true);
  expect(state().failure).toBeUndefined();
  await settle(1_000);
  workbook.hinder("readCells");
  await settle(1_100);
  expect(state().place).toMatchObject({ isOutdated: false, checked: { counts: { error: 0 } } });
  expect(sheet.marks?.error).toEqual([]);
});

test("an edit that cannot be read at all is said, with a way to try again", async () => {
  const { workbook, sheet, state } = await checkedPane();
  workbook.hinder("readCells", { kind: "noAnswer", seconds: 60 });
  workbook.type(sheet, 3, 1, "تفاعلية");
  await settle(300);
  expect(state().failure).toMatchObject({ during: "recheck", problem: { kind: "noAnswer" } });
  expect(state().place?.isOutdated).toBe(true);
  workbook.hinder("readCells");
  state().failure?.again();
  await settle(100);
  expect(state().failure).toBeUndefined();
  expect(state().place).toMatchObject({ isOutdated: false, checked: { counts: { error: 0 } } });
});

test("a mark that cannot be put leaves the new result, and says so", async () => {
  const { workbook, sheet, state } = await checkedPane();
  workbook.hinder("write", { kind: "sheetProtected", sheet: "الخدمات" });
  workbook.type(sheet, 3, 1, "تفاعلية");
  await settle(300);
  expect(state().place?.checked.counts.error).toBe(0);
  expect(state().failure).toMatchObject({ during: "mark", problem: { kind: "sheetProtected" } });
});

test("a closed session hears nothing any more", async () => {
  const { workbook, sheet, session } = await checkedPane();
  workbook.type(sheet, 3, 1, "تفاعلية");
  await session.close();
  await settle(5_000);
  expect(asked(workbook)).toEqual([]);
  expect(workbook.watcher).toEqual({});
});

test("a likely repair that was chosen stays so after an edit elsewhere, and not where its own cells changed", async () => {
  const workbook = new FakeWorkbook();
  const [first, second, third] = ["تجديد بطاقة شخصية", "تغيير عنوان السكن", "إصدار ترخيص بلدي"].map(goodService);
  const misread = (row: readonly CellValue[]) => [row[0]!, "تفعلية", ...row.slice(2)];
  const sheet = workbook.sheet("الخدمات", [header, misread(first!), second!, misread(third!)]);
  const { state, actions } = await openFake(workbook);
  await actions.check();
  const chosen = () => {
    const { place, repair } = state();
    return place!.checked.proposals.filter(({ id }) => repair.chosen.includes(id)).map(({ cells }) => cells);
  };
  const likely = state().place!.checked.proposals.find(({ certainty }) => certainty === "likely");
  actions.chooseProposal(likely!.id, true);
  expect(chosen()).toEqual(["B2, B4"]);
  workbook.type(sheet, 3, 2, "خدمة موسميه");
  await settle(300);
  expect(chosen()).toEqual(["B2, B4"]);
  workbook.type(sheet, 4, 1, "تفاعلية");
  await settle(300);
  expect(chosen()).toEqual([]);
});

test("of more likely repairs than are told at first, those fetched stay there and chosen after an edit elsewhere", async () => {
  const workbook = new FakeWorkbook();
  const letters = [..."ابتثجحخدذرزسشصضطظعغفقكلمنهوي"];
  const withLetter = (word: string) =>
    [...word].flatMap((_, at) => letters.map((letter) => word.slice(0, at) + letter + word.slice(at)));
  const natures = [...new Set(["تفاعلية", "معلوماتية"].flatMap(withLetter))];
  const services = natures.map((nature, index) => [`خدمة رقم ${index}`, nature, ...goodService("").slice(2)]);
  const sheet = workbook.sheet("الخدمات", [header, ...services]);
  const { state, actions } = await openFake(workbook);
  await actions.check();
  const shown = () => [...state().place!.checked.proposals, ...state().repair.more];
  const chosen = () => shown().flatMap(({ id, before }) => (state().repair.chosen.includes(id) ? [before] : []));
  await actions.moreProposals();
  const fetched = state().repair.more.find(({ certainty }) => certainty === "likely")!;
  actions.chooseProposal(fetched.id, true);
  const count = shown().length;
  workbook.type(sheet, 2, 2, "خدمة موسميه");
  await settle(300);
  expect(chosen()).toEqual([fetched.before]);
  expect(shown()).toHaveLength(count);
  expect(state().repair.more.length).toBeGreaterThan(0);
});

test("a whole sheet that we wrote is not gone through cell by cell", async () => {
  const { workbook, sheet, state } = await checkedPane();
  const whole = { firstRow: 1, lastRow: 1_048_576, firstColumn: 0, lastColumn: 16_383 };
  workbook.watcher.changed?.("another", whole, true);
  workbook.watcher.changed?.(sheet.id, whole, true);
  await settle(2_000);
  expect(asked(workbook)).toContain("read");
  expect(state().place?.isOutdated).toBeFalsy();
});
