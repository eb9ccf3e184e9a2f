import { goodService, header } from "../../fixtures/inventories";
import { FakeWorkbook } from "../fakes/fakeWorkbook";
import { openFake } from "../fakes/openFake";

/** Two inventories, the first of which is in front. */
async function twoSheets() {
  const workbook = new FakeWorkbook();
  for (const name of ["first", "second"]) workbook.sheet(name, [header, [null, ...goodService("x").slice(1)]]);
  const pane = await openFake(workbook);
  return { workbook, ...pane };
}

/** Waits for everything that was begun. */
const done = (pane: Awaited<ReturnType<typeof twoSheets>>) =>
  pane.actions.lookAgain().then(() => pane.actions.lookAgain());

test("Check this sheet checks the sheet in front with the pane in sight, even if Excel told of no change of sheets", async () => {
  const pane = await twoSheets();
  pane.workbook.front = "{2}";
  pane.workbook.watcher.commanded?.("checkSheet");
  await done(pane);
  await done(pane);
  expect(pane.workbook.called("showPane")).toHaveLength(1);
  expect(pane.state().place?.sheet.name).toBe("second");
  expect(pane.state().tab).toBe("check");
});

test("Clear marks clears those of the sheet in front, not of the one that was checked", async () => {
  const pane = await twoSheets();
  await pane.actions.check("{1}");
  pane.workbook.front = "{2}";
  pane.workbook.watcher.commanded?.("clearMarks");
  await done(pane);
  await done(pane);
  expect(pane.workbook.edits.at(-1)).toEqual({ sheet: "{2}", marks: { error: [], warning: [], note: [] } });
  expect(pane.state().place?.isMarked).toBe(true);
});

test("New sheet leads to the choice of sheets", async () => {
  const pane = await twoSheets();
  pane.workbook.watcher.commanded?.("newSheet");
  await done(pane);
  await done(pane);
  expect(pane.state().tab).toBe("more");
});

test("another sheet in front is known by its name at once", async () => {
  const pane = await twoSheets();
  pane.workbook.watcher.activated?.("{2}");
  expect(pane.state().workbook?.front?.name).toBe("second");
});

test("the theme follows Excel", async () => {
  const pane = await twoSheets();
  pane.workbook.watcher.themeChanged?.("dark");
  expect(pane.state().theme).toBe("dark");
});

test("a workbook that does not answer at the start is said, and opened with the next try", async () => {
  const workbook = new FakeWorkbook();
  workbook.sheet("first", []);
  for (const method of ["watch", "overview"] as const) workbook.hinder(method, { kind: "noAnswer", seconds: 60 });
  const { state, actions } = await openFake(workbook);
  expect(state().failure).toMatchObject({ during: "start", problem: { kind: "noAnswer" } });
  for (const method of ["watch", "overview"] as const) workbook.hinder(method);
  state().failure?.again();
  await actions.lookAgain();
  expect(state().workbook?.front?.name).toBe("first");
  workbook.watcher.themeChanged?.("dark");
  expect(state().theme).toBe("dark");
});

test("where Excel does not tell what the user does, the pane says so and checks all the same", async () => {
  const workbook = new FakeWorkbook();
  workbook.sheet("first", [header, goodService("تجديد بطاقة شخصية")]);
  workbook.hinder("watch", { kind: "other", code: "GeneralException", message: "", location: "" });
  const { state, actions } = await openFake(workbook);
  await actions.lookAgain();
  expect(state().workbook?.front?.name).toBe("first");
  expect(state().failure).toMatchObject({ during: "watch", problem: { kind: "other" } });
  const { again } = state().failure!;
  await actions.check();
  expect(state().place?.checked.verdict).toBe("accepted");
  workbook.hinder("watch");
  again();
  await actions.lookAgain();
  expect(state().failure).toBeUndefined();
  workbook.watcher.themeChanged?.("dark");
  expect(state().theme).toBe("dark");
});

test("a first request that hangs once is made again, and nothing is said of it", async () => {
  const workbook = new FakeWorkbook();
  workbook.sheet("first", []);
  let asked = 0;
  workbook.hinder("watch", () => (asked++ === 0 ? { kind: "noAnswer", seconds: 60 } : undefined));
  const { state, actions } = await openFake(workbook);
  await actions.lookAgain();
  expect(state().failure).toBeUndefined();
  workbook.watcher.themeChanged?.("dark");
  expect(state().theme).toBe("dark");
});
