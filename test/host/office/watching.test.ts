import { areaAt } from "../../../src/host/cells/address";
import type { Environment, RibbonCommand, Watcher } from "../../../src/host/sheet";
import { openExcel } from "../../../src/host/office/openExcel";
import { createBook } from "../../../src/workbench/book/createBook";
import { darkTheme } from "../../../src/workbench/standin/officeContext";
import { startExcel } from "./startExcel";

/** Writes down all that is told. */
function listening(): { told: unknown[][]; watcher: Watcher } {
  const told: unknown[][] = [];
  const watcher: Watcher = {
    changed: (sheet, area) => void told.push(["changed", sheet, area]),
    selected: (sheet, area) => void told.push(["selected", sheet, area]),
    activated: (sheet) => void told.push(["activated", sheet]),
    sheetsChanged: () => void told.push(["sheetsChanged"]),
    commanded: (command) => void told.push(["commanded", command]),
  };
  return { told, watcher };
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

test("what the user does is told, until watching stops", async () => {
  const { book, workbook, requests } = await startExcel(createBook("أولى"));
  const { told, watcher } = listening();
  const stop = await workbook.watch(watcher);
  const { id } = book.activeSheet;
  book.activeSheet.write(2, 1, [["x", "y"]]);
  book.activeSheet.insert("rows", 1, 2);
  book.select(id, [areaAt("B2:C3")]);
  const other = book.addSheet("ثانية");
  book.activate(other.id);
  book.renameSheet(other.id, "ثالثة");
  await settle();
  expect(told).toContainEqual(["changed", id, areaAt("B2:C2")]);
  expect(told).toContainEqual(["changed", id, undefined]);
  expect(told).toContainEqual(["selected", id, areaAt("B2:C3")]);
  expect(told).toContainEqual(["activated", other.id]);
  expect(told.filter(([what]) => what === "sheetsChanged")).toHaveLength(2);
  requests();
  await stop();
  expect(requests().length).toBeLessThanOrEqual(1);
  told.length = 0;
  book.activeSheet.write(1, 0, [["z"]]);
  await settle();
  expect(told).toEqual([]);
});

test.each([null, { password: null, allowed: [] }])(
  "that a sheet was protected, or is no longer, is told as a change of all of it: %p",
  async (protection) => {
    const { book, workbook } = await startExcel(createBook());
    const sheet = book.activeSheet;
    if (!protection) sheet.change("protection", { password: null, allowed: [] });
    const { told, watcher } = listening();
    await workbook.watch(watcher);
    sheet.change("protection", protection);
    await settle();
    expect(told).toEqual([["changed", sheet.id, undefined]]);
  },
);

test("several selected areas count as the first", async () => {
  const { book, workbook } = await startExcel(createBook());
  const { told, watcher } = listening();
  await workbook.watch(watcher);
  book.select(book.activeSheet.id, [areaAt("B2"), areaAt("D4")]);
  await settle();
  expect(told).toContainEqual(["selected", book.activeSheet.id, areaAt("B2")]);
});

test("edits of the add-in's own are told too", async () => {
  const { book, workbook } = await startExcel(createBook());
  const { told, watcher } = listening();
  await workbook.watch(watcher);
  await workbook.write({ sheet: book.activeSheet.id, cells: [{ row: 3, column: 2, value: "x" }] });
  await settle();
  expect(told).toContainEqual(["changed", book.activeSheet.id, areaAt("C3")]);
});

test("listening begins although a cell is being edited, as soon as it is not", async () => {
  const { book, page, workbook } = await startExcel(createBook());
  await workbook.overview();
  page.standin.isEditingCell = true;
  const { told, watcher } = listening();
  const waiting = workbook.watch(watcher);
  await settle();
  page.standin.isEditingCell = false;
  await waiting;
  book.select(book.activeSheet.id, [areaAt("B2")]);
  await settle();
  expect(told).toHaveLength(1);
});

test("where Excel does not answer in time, nobody waits, and what it grants later is given back", async () => {
  const { book, page, workbook } = await startExcel(createBook(), { excel: { seconds: 0.05 } });
  page.standin.isEditingCell = true;
  const { told, watcher } = listening();
  await expect(workbook.watch(watcher)).rejects.toMatchObject({ problem: { kind: "noAnswer", seconds: 0.05 } });
  page.standin.isEditingCell = false;
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  book.select(book.activeSheet.id, [areaAt("B2")]);
  await settle();
  expect(told).toEqual([]);
});

test("Office 2021 has all that watching needs but renamed sheets", async () => {
  const { book, workbook } = await startExcel(createBook("أولى"), { level: 14 });
  const { told, watcher } = listening();
  await workbook.watch(watcher);
  book.activeSheet.write(1, 0, [["x"]]);
  book.renameSheet(book.activeSheet.id, "ثانية");
  await settle();
  expect(told).toEqual([["changed", book.activeSheet.id, areaAt("A1")]]);
});

test("ribbon buttons are told, those pressed before anybody listened too, and Excel hears that they were taken", async () => {
  const { page, workbook } = await startExcel(createBook());
  expect([...page.joined.actionNames()].sort()).toEqual(["checkSheet", "clearMarks", "newSheet"]);
  await page.joined.press("checkSheet");
  const commands: RibbonCommand[] = [];
  const stop = await workbook.watch({ commanded: (command) => void commands.push(command) });
  expect(commands).toEqual(["checkSheet"]);
  await page.joined.press("clearMarks");
  expect(commands).toEqual(["checkSheet", "clearMarks"]);
  await stop();
  await page.joined.press("newSheet");
  expect(commands).toHaveLength(2);
});

test("a change of Excel's theme is told", async () => {
  jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick", "setImmediate", "setTimeout"] });
  try {
    const { page, workbook } = await startExcel(createBook());
    expect(workbook.environment.theme).toBe("light");
    const themes: Environment["theme"][] = [];
    const stop = await workbook.watch({ themeChanged: (theme) => void themes.push(theme) });
    jest.advanceTimersByTime(10_000);
    page.joined.changeTheme(darkTheme);
    jest.advanceTimersByTime(10_000);
    await stop();
    expect(themes).toEqual(["dark"]);
  } finally {
    jest.useRealTimers();
  }
});

test("an area is shown and selected, and the pane comes in front", async () => {
  const shown: boolean[] = [];
  const { book, workbook, requests } = await startExcel(createBook(), {
    showPane: (isShown) => void shown.push(isShown),
  });
  const other = book.addSheet("ثانية");
  await workbook.select(other.id, areaAt("B2:C3"));
  expect(requests()).toHaveLength(1);
  expect([book.activeSheet.id, other.selection]).toEqual([other.id, [areaAt("B2:C3")]]);
  await workbook.showPane();
  expect(shown).toEqual([true]);
});

test("the environment is told as Office tells it", async () => {
  const { workbook } = await startExcel(createBook(), { language: "ar-SA", platform: "PC", theme: darkTheme });
  expect(workbook.environment).toEqual({
    language: "ar-SA",
    theme: "dark",
    hasNotes: true,
    insertsFiles: true,
    mergesUndo: true,
    host: "Excel 16.0.0.0 (PC)",
  });
});

describe("a page outside Excel", () => {
  const names = ["Office"] as const;
  afterEach(() => names.forEach((name) => Reflect.deleteProperty(globalThis, name)));
  const noHost = { problem: { kind: "noHost" } };

  test("without Office.js", async () => {
    Reflect.deleteProperty(globalThis, "Office");
    await expect(openExcel()).rejects.toMatchObject(noHost);
  });

  test.each([null, "Word"])("with Office.js, which says the host is %s", async (host) => {
    Object.assign(globalThis, { Office: { onReady: () => Promise.resolve({ host }), HostType: { Excel: "Excel" } } });
    await expect(openExcel()).rejects.toMatchObject(noHost);
  });
});
