import { header, goodService, scannedMuscat } from "../../fixtures/inventories";
import { FakeWorkbook, arabicExcel } from "../fakes/fakeWorkbook";
import { findingsOf } from "../../../src/taskpane/session/actions/moreFindings";
import { openFake } from "../fakes/openFake";

/** An inventory of three services, the second of which lacks its nature. */
function smallWorkbook(): FakeWorkbook {
  const workbook = new FakeWorkbook();
  const blank = goodService("تغيير عنوان السكن");
  workbook.sheet("الخدمات", [header, goodService("تجديد بطاقة شخصية"), [blank[0], null, ...blank.slice(2)]]);
  return workbook;
}

test("before the first check the pane knows the sheet in front, and has read no cell", async () => {
  const workbook = smallWorkbook();
  const { state } = await openFake(workbook);
  expect(state().workbook?.front?.name).toBe("الخدمات");
  expect(state().activity).toEqual({ kind: "idle" });
  expect(workbook.called("read")).toEqual([]);
});

test("a check is one read, and one write of marks", async () => {
  const workbook = smallWorkbook();
  const { actions, state } = await openFake(workbook);
  await actions.check();
  expect(workbook.called("read")).toHaveLength(1);
  expect(workbook.edits).toHaveLength(1);
  const [edit] = workbook.edits;
  expect(edit?.sheet).toBe("{1}");
  expect(edit?.marks?.error).toContainEqual({ firstRow: 3, lastRow: 3, firstColumn: 1, lastColumn: 1 });
  expect(edit?.notes).toBeUndefined();
  expect(edit?.cells).toBeUndefined();
  expect(state().place?.checked.verdict).toBe("rejected");
  expect(state().place?.isMarked).toBe(true);
});

test("notes are written beside the marks only when asked for, and only where Excel has them", async () => {
  const workbook = smallWorkbook();
  const { actions } = await openFake(workbook);
  await actions.check();
  await actions.setPreferences({ writesNotes: true });
  expect(workbook.edits[1]?.notes).toContainEqual(expect.objectContaining({ row: 3, column: 1 }));
  expect(workbook.called("read")).toHaveLength(1);

  const old = smallWorkbook();
  const bare = new FakeWorkbook({ ...old.environment, hasNotes: false });
  bare.sheets.push(...old.sheets);
  bare.front = "{1}";
  const pane = await openFake(bare);
  await pane.actions.setPreferences({ writesNotes: true });
  await pane.actions.check();
  expect(bare.edits.every(({ notes }) => notes === undefined)).toBe(true);
});

test("a sheet without findings and without marks is not written to", async () => {
  const workbook = new FakeWorkbook();
  workbook.sheet("الخدمات", [header, goodService("تجديد بطاقة شخصية"), goodService("تغيير عنوان السكن")]);
  const { actions, state } = await openFake(workbook);
  await actions.check();
  expect(state().place?.checked.counts.error).toBe(0);
  expect(workbook.edits.filter(({ cells }) => cells)).toEqual([]);
});

test("reading tells how far it is, and can be stopped", async () => {
  const workbook = new FakeWorkbook();
  workbook.sheet("long", [header, ...Array.from({ length: 12_000 }, (_, index) => goodService(`خدمة رقم ${index}`))]);
  const { actions, state, session } = await openFake(workbook);
  const seen: string[] = [];
  session.state.subscribe(() => {
    const { activity } = state();
    if (activity.kind === "reading" && activity.rows > 0) seen.push(`${activity.rows}/${activity.of}`);
    if (activity.kind === "reading" && activity.rows === 5_000) actions.stop();
  });
  await actions.check();
  expect(new Set(seen)).toEqual(new Set(["5000/12001"]));
  expect(state().notice).toEqual({ kind: "stopped" });
  expect(state().failure).toBeUndefined();
  expect(state().place).toBeUndefined();
  expect(workbook.edits).toEqual([]);
});

test("a check that is stopped or fails leaves the last result, with everything that can be asked of it", async () => {
  const workbook = smallWorkbook();
  const { actions, state } = await openFake(workbook);
  await actions.check();
  const { place } = state();
  workbook.hinder("read", { kind: "noAnswer", seconds: 60 });
  await actions.check();
  expect(state().failure).toMatchObject({ during: "check", problem: { kind: "noAnswer", seconds: 60 } });
  expect(state().place).toBe(place);
  await actions.copyList();
  expect(state().notice).toEqual({ kind: "copied" });
});

test("clearing marks writes empty marks, and the findings stay", async () => {
  const workbook = smallWorkbook();
  const { actions, state } = await openFake(workbook);
  await actions.check();
  await actions.clearMarks();
  expect(workbook.edits.at(-1)).toEqual({ sheet: "{1}", marks: { error: [], warning: [], note: [] } });
  expect(state().place?.isMarked).toBe(false);
  expect(state().place?.checked.counts.error).toBe(1);
  expect(state().notice).toEqual({ kind: "marksCleared", sheet: "الخدمات" });
});

test("another language puts the findings into other words without reading a cell", async () => {
  const workbook = smallWorkbook();
  const { actions, state } = await openFake(workbook);
  await actions.check();
  const english = state().place?.checked.description;
  await actions.setPreferences({ language: "ar" });
  expect(state().language).toBe("ar");
  expect(state().place?.checked.description).not.toBe(english);
  expect(workbook.called("read")).toHaveLength(1);
});

test("the pane speaks Excel's language until the user chooses another, which is remembered", async () => {
  const workbook = new FakeWorkbook(arabicExcel);
  workbook.sheet("ورقة", []);
  const { actions, state, kept } = await openFake(workbook);
  expect(state().language).toBe("ar");
  await actions.setPreferences({ language: "en", rechecks: false });
  const again = await openFake(workbook, { keptPreferences: { read: () => kept.text, write: () => undefined } });
  expect(again.state().language).toBe("en");
  expect(again.state().preferences.rechecks).toBe(false);
});

test.each(["", "{", "null", "7", '{"language":"fr","rechecks":"yes"}'])(
  "preferences kept as %j are as on the first day",
  async (text) => {
    const workbook = smallWorkbook();
    const { state } = await openFake(workbook, { keptPreferences: { read: () => text, write: () => undefined } });
    expect(state().preferences).toEqual({ rechecks: true, writesNotes: false, hasSeenSteps: false });
  },
);

test("long groups come a page at a time, and all of them come", async () => {
  const workbook = new FakeWorkbook();
  const names = Array.from({ length: 300 }, (_, index) => [
    "س".repeat((index % 2) + 1) + index,
    ...goodService("x").slice(1),
  ]);
  workbook.sheet("الخدمات", [header, ...names]);
  const { actions, state } = await openFake(workbook);
  await actions.check();
  const long = state().place?.checked.groups.rule.find(({ findings, first }) => findings > first.length);
  if (!long) throw new Error("No group is longer than its first findings.");
  const here = () => long.first.length + (state().view.more[long.id]?.length ?? 0);
  const before = here();
  await actions.moreFindings(long);
  expect(here()).toBe(Math.min(long.findings, before + 50));
  while (here() < long.findings) await actions.moreFindings(long);
  const cells = [...long.first, ...(state().view.more[long.id] ?? [])].map(({ cells, text }) => cells + text);
  expect(new Set(cells).size).toBe(long.findings);
});

test("a selected cell shows its findings, and only on the checked sheet", async () => {
  const workbook = smallWorkbook();
  const { actions, state, session } = await openFake(workbook);
  await actions.check();
  const at = (row: number, column: number) => ({
    firstRow: row,
    lastRow: row,
    firstColumn: column,
    lastColumn: column,
  });
  workbook.watcher.selected?.("{1}", at(3, 1));
  await actions.lookAgain();
  expect(state().atSelection).toMatchObject({ row: 3, column: 1 });
  expect(state().atSelection?.findings).not.toEqual([]);
  workbook.watcher.selected?.("{1}", at(2, 1));
  await actions.lookAgain();
  expect(state().atSelection).toBeUndefined();
  workbook.watcher.selected?.("{2}", at(3, 1));
  await actions.lookAgain();
  expect(state().atSelection).toBeUndefined();
  await session.close();
});

test("what is found at the selected cell follows its edits, its checks and the language", async () => {
  const workbook = smallWorkbook();
  const { actions, state, session } = await openFake(workbook);
  const cell = { firstRow: 3, lastRow: 3, firstColumn: 1, lastColumn: 1 };
  workbook.watcher.selected?.("{1}", cell);
  await actions.check();
  const [english] = state().atSelection?.findings ?? [];
  expect(english).toMatchObject({ cells: "B3" });
  await actions.setPreferences({ language: "ar" });
  expect(state().atSelection?.findings[0]?.text).not.toBe(english?.text);
  workbook.type(workbook.found("{1}"), 3, 1, "تفاعلية");
  await actions.check();
  expect(state().atSelection).toBeUndefined();
  await session.close();
});

test("a finding leads to its cells one run after the other, around to the first", async () => {
  const workbook = new FakeWorkbook();
  const blank = (name: string) => goodService(name).map((value, column) => (column === 1 ? null : value));
  const rows = [header, blank("تجديد بطاقة"), goodService("رخصة بناء"), blank("تصريح حفر"), blank("تصريح سفر")];
  const sheet = workbook.sheet("الخدمات", rows);
  const { actions, state, session } = await openFake(workbook);
  await actions.check();
  const [finding] = state().place?.checked.groups.rule[0]?.first ?? [];
  expect(finding).toMatchObject({ cells: "B2, B4:B5" });
  const run = (firstRow: number, lastRow: number) => ({ firstRow, lastRow, firstColumn: 1, lastColumn: 1 });
  for (let press = 0; press < 3; press++) await actions.select(finding!.area!, finding!.id);
  const selected = [run(2, 2), run(4, 5), run(2, 2)].map((area) => ({ sheet: sheet.id, area }));
  expect(workbook.called("select")).toEqual(selected);
  workbook.watcher.selected?.(sheet.id, run(9, 9));
  await actions.select(finding!.area!, finding!.id);
  expect(workbook.called("select")).toHaveLength(4);
  expect(workbook.called("select")[3]).toEqual({ sheet: sheet.id, area: run(2, 2) });
  await session.close();
});

test("the list is copied as lines that no sheet takes for formulas", async () => {
  const workbook = new FakeWorkbook();
  const evil = goodService("تجديد بطاقة شخصية");
  evil[1] = '=HYPERLINK("http://x")';
  workbook.sheet("الخدمات", [header, evil]);
  const { actions, copied } = await openFake(workbook);
  await actions.check();
  await actions.copyList();
  const cells = (copied[0] ?? "").split(/[\t\r\n]+/);
  expect(cells.some((cell) => cell.includes("=HYPERLINK"))).toBe(true);
  expect(cells.filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
});

test("the list is written to a sheet of its own, in the direction of the language", async () => {
  const workbook = new FakeWorkbook(arabicExcel);
  workbook.sheet("الخدمات", scannedMuscat("reading"));
  const { actions, state } = await openFake(workbook);
  await actions.check();
  await actions.writeList();
  expect(workbook.called("addSheets")).toEqual([{ sheets: [expect.anything()], options: { rightToLeft: true } }]);
  expect(state().notice).toEqual({ kind: "wroteSheet", sheet: workbook.sheets[1]?.name });
});

test("what was said of the columns is kept with the workbook, and counts at once", async () => {
  const workbook = new FakeWorkbook();
  const strange = ["س1", ...header.slice(1)];
  workbook.sheet("الخدمات", [strange, goodService("تجديد بطاقة شخصية"), goodService("تغيير عنوان السكن")]);
  const { actions, state } = await openFake(workbook);
  await actions.check();
  const name = state().place?.checked.fields[0]?.id ?? "";
  const before = state().place?.checked.counts.error ?? 0;
  expect(before).toBeGreaterThan(0);
  await actions.saveMapping({ س1: name });
  expect(state().place?.checked.counts.error).toBeLessThan(before);
  expect(workbook.settings["jahiz.mapping"]).toEqual({ س1: name });
  expect(workbook.called("read")).toHaveLength(1);

  const later = await openFake(workbook);
  expect(later.state().mapping).toEqual({ س1: name });
  await later.actions.check();
  expect(later.state().place?.checked.counts.error).toBe(state().place?.checked.counts.error);
});

test("a renamed sheet keeps its results under its new name; a deleted one takes them along", async () => {
  const workbook = smallWorkbook();
  workbook.sheet("other", []);
  const { actions, state } = await openFake(workbook);
  await actions.check();
  Object.assign(workbook.sheets[0]!, { name: "حصر" });
  workbook.watcher.sheetsChanged?.();
  await actions.lookAgain();
  expect(state().place?.sheet).toEqual({ id: "{1}", name: "حصر" });
  workbook.sheets.shift();
  workbook.watcher.sheetsChanged?.();
  await actions.lookAgain();
  expect(state().place).toBeUndefined();
  expect(state().notice).toEqual({ kind: "sheetDeleted", sheet: "حصر" });
});

test("under a filter only what is shown is fetched, and counted", async () => {
  const workbook = new FakeWorkbook();
  // Each service of a nature that is not listed, an error; every fifth spelt another way, a note or a warning.
  const services = Array.from({ length: 120 }, (_, at) =>
    goodService(`خدمة ${at}`).map((value, column) =>
      column === 1
        ? at % 2
          ? `شيء ${at}`
          : value
        : column === 4 && at % 3 === 0
          ? `آلی${"\u200b".repeat(at)}`
          : value,
    ),
  );
  workbook.sheet("الخدمات", [header, ...services]);
  const { actions, state } = await openFake(workbook);
  await actions.check();
  const groups = () => Object.values(state().place?.checked.groups ?? {}).flat();
  const mixed = () => [...groups()].sort((a, b) => b.findings - a.findings)[0];
  for (const hidden of [["error"], ["warning", "note"], []] as const) {
    actions.view({ hidden: [...hidden] });
    for (const group of groups()) {
      const isHidden = ({ severity }: { severity: string }) => (hidden as readonly string[]).includes(severity);
      for (let { left } = findingsOf(group, state().view); left > 0;) {
        await actions.moreFindings(group);
        const next = findingsOf(group, state().view);
        expect(next.left).toBeLessThan(left);
        left = next.left;
      }
      const { here } = findingsOf(group, state().view);
      expect(here.filter(isHidden)).toEqual([]);
      expect(new Set(here.map(({ cells, text }) => `${cells} ${text}`)).size).toBe(here.length);
    }
  }
  expect(findingsOf(mixed()!, state().view).here).toHaveLength(mixed()!.findings);
  expect(mixed()!.findings).toBeGreaterThan(40);
});
