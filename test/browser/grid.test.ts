import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { openBook } from "../../src/workbench/files/openBook";
import { wordsFor } from "../../src/workbench/words/wordsFor";
import { userWorkbook } from "../workbench/files/save/userWorkbook";
import { expectUntil } from "./until";
import { openWorkbench, serveWorkbench, type OpenWorkbenchPage, type Served } from "./workbench";

const samples = join(__dirname, "../../assets/samples");
const words = wordsFor("ar");

let served: Served;
let bench: OpenWorkbenchPage;
let page: Page;
beforeAll(async () => {
  served = await serveWorkbench();
  bench = await openWorkbench(served, "ar");
  ({ page } = bench);
}, 60_000);
afterAll(() => served.close());

const cell = (row: number, column: number): Locator => page.locator(`#cell-${row}-${column}`);
const text = (row: number, column: number) => cell(row, column).textContent();
/** The look of cells and heads, read by the page in one turn: a repaint replaces their elements. */
const looks = (...selectors: readonly string[]) =>
  page.evaluate(
    (all) =>
      all.map((selector) => {
        const node = document.querySelector(selector)!;
        const { left, right } = node.getBoundingClientRect();
        return { left, right, fill: getComputedStyle(node).backgroundColor };
      }),
    selectors,
  );
const place = () => page.locator(".place").textContent();
const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
const type = async (written: string): Promise<void> => {
  await page.keyboard.type(written);
  await press("Enter");
};
/** A pane that is thrown away while it loads would be complained of. */
const paneLoaded = () => bench.pane.getByRole("heading").first().waitFor();
const newSheet = async (): Promise<void> => {
  await page.getByRole("button", { name: words.tabs.add }).click();
  await page.getByRole("grid").focus();
};

test("a sheet that runs right to left has its first column on the right, and so its row numbers", async () => {
  const [first, second, head] = await looks("#cell-1-0", "#cell-1-1", ".heads.rows .head");
  expect(first!.left).toBeCloseTo(second!.right, 0);
  expect(head!.left).toBeGreaterThanOrEqual(first!.right - 2);
  expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
});

test("frozen rows stay in sight, and a cell far below is found by the keyboard", async () => {
  await cell(2, 0).click();
  await press("Control+End");
  await cell(73, 10).waitFor();
  await expectUntil(() => cell(1, 10).isVisible(), true);
  await expectUntil(place, "K73");
  await press("Control+Home");
  await cell(2, 0).waitFor();
});

test("F6 leads out of the grid and through the page's parts, the pane among them, and back", async () => {
  await cell(2, 0).click();
  await paneLoaded();
  const inside = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      const part = activeElement?.closest(".toolbar, .formulaBar, .grid, .tabBar, .tabs, .taskPane");
      return `${part?.classList[0]} ${activeElement?.tagName}`;
    });
  const found = [await inside()];
  for (const key of ["F6", "F6", "F6", "Shift+F6", "Shift+F6", "Shift+F6", "Shift+F6"]) {
    await press(key);
    found.push(await inside());
  }
  const [grid, tabs, pane, toolbar] = ["grid DIV", "tabs BUTTON", "taskPane IFRAME", "toolbar BUTTON"];
  expect(found).toEqual([grid, tabs, pane, toolbar, pane, tabs, grid, "formulaBar TEXTAREA"]);
});

test("arrows follow the eye: left goes on to the next column", async () => {
  await cell(2, 0).click();
  await press("ArrowLeft");
  await expectUntil(place, "B2");
  await press("ArrowRight", "ArrowDown");
  await expectUntil(place, "A3");
});

test("typing by Excel's rules, in the cell and in the formula bar; formulas of the sheet and of Jahiz", async () => {
  await newSheet();
  const inventory = "'خدمات محافظة مسقط'!A1:K73";
  for (const written of ["12", "30%", "=A1*2", "'007", "=SUM(A1:A3)", "2024-05-01", "=JAHIZ.INVENTORYSTATS("]) {
    await type(written.endsWith("(") ? `${written}${inventory})` : written);
  }
  await expectUntil(
    async () => Promise.all([1, 2, 3, 4, 5, 6].map((row) => text(row, 0))),
    ["12", "30%", "24", "007", "36.3", "5/1/2024"],
  );
  await expectUntil(() => text(8, 2), "63");
  await cell(1, 0).click();
  const bar = page.getByLabel(words.formulaBar);
  await bar.fill("20");
  await bar.press("Enter");
  await expectUntil(() => text(3, 0), "40");
});

test("undo and redo, Escape and Delete", async () => {
  await newSheet();
  await type("one");
  await press("ArrowUp", "F2");
  await page.keyboard.type(" two");
  await press("Escape");
  expect(await text(1, 0)).toBe("one");
  await press("Delete");
  await expectUntil(() => text(1, 0), "");
  await press("Control+z");
  await expectUntil(() => text(1, 0), "one");
  await press("Control+z", "Control+y");
  await expectUntil(() => text(1, 0), "one");
});

test("while a cell is typed into, the add-in is refused as by Excel", async () => {
  await press("F2");
  const refused = bench.excel(
    "await context.sync().catch(() => 0); context.workbook.load('name'); await context.sync();",
  );
  await expect(refused).rejects.toThrow(/InvalidOperationInCellEditMode|edit mode/i);
  await press("Escape");
  expect(await bench.excel("context.workbook.load('name'); await context.sync(); return 1;")).toBe(1);
});

test("what the add-in does is seen: marks, notes, drop-downs, selection, a chart", async () => {
  await newSheet();
  await bench.excel(`
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B3").values = [["أ", 1], ["ب", 2], ["ج", 3]];
    const mark = sheet.getRange("A2").conditionalFormats.add(Excel.ConditionalFormatType.custom);
    mark.custom.rule.formula = "=TRUE";
    mark.custom.format.fill.color = "#FFC7CE";
    sheet.getRange("C1").dataValidation.rule = { list: { inCellDropDown: true, source: "نعم,لا" } };
    sheet.notes.add("B1", "انتبه لهذا");
    const chart = sheet.charts.add(Excel.ChartType.columnClustered, sheet.getRange("A1:B3"));
    chart.setPosition("E2", "J15");
    sheet.getRange("C1").select();
    await context.sync();`);
  const fill = async () => (await looks("#cell-2-0"))[0]?.fill;
  await expectUntil(fill, "rgb(255, 199, 206)");
  await page.emulateMedia({ forcedColors: "active" });
  expect(await fill()).toBe("rgb(255, 199, 206)");
  await page.emulateMedia({ forcedColors: null });
  expect(await page.locator(".chart svg rect").count()).toBeGreaterThan(3);
  await expectUntil(place, "C1");
  await page.getByRole("grid").focus();
  await press("Alt+ArrowDown", "ArrowDown", "Enter");
  await expectUntil(() => text(1, 2), "لا");
  await type("ربما");
  await cell(1, 1).hover();
  await page.locator(".tip").getByText("انتبه لهذا").waitFor();
});

test("a protected sheet is left alone and says so", async () => {
  await newSheet();
  await type("kept");
  await page.getByRole("button", { name: words.tabs.menu }).click();
  await page.getByRole("menuitem", { name: words.tabs.protect }).click();
  await page.getByRole("grid").focus();
  await press("ArrowUp", "Delete");
  await page.locator(".notice").getByText(/محمية/).waitFor();
  expect(await text(1, 0)).toBe("kept");
});

test("sheets are renamed, hidden, shown again; formulas follow", async () => {
  await newSheet();
  const name = await page.getByRole("tab", { selected: true }).textContent();
  await type("5");
  await newSheet();
  await type(`='${name}'!A1*2`);
  await page.getByRole("tab", { name: name!, exact: true }).dblclick();
  await page.getByRole("textbox", { name: words.tabs.askName }).fill("أعداد");
  await page.getByRole("button", { name: words.ok }).click();
  await page.getByRole("tab", { name: "أعداد" }).waitFor();
  await page.getByRole("button", { name: words.tabs.menu }).click();
  await page.getByRole("menuitem", { name: words.tabs.hide }).click();
  await expectUntil(() => page.getByRole("tab", { name: "أعداد" }).count(), 0);
  await page.getByRole("button", { name: words.tabs.menu }).click();
  await page.getByRole("menuitem", { name: words.tabs.show("أعداد") }).click();
  await page.getByRole("tab", { name: "أعداد" }).waitFor();
});

test("a block is copied with its formulas, and text is pasted from elsewhere", async () => {
  await newSheet();
  await type("7");
  await type("=A1+1");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await cell(1, 0).click();
  await press("Shift+ArrowDown", "Control+c");
  await cell(1, 2).click();
  await press("Control+v");
  await expectUntil(() => text(2, 2), "8");
  await cell(2, 2).click();
  await expectUntil(() => page.getByLabel(words.formulaBar).inputValue(), "=C1+1");
  await page.evaluate(() => navigator.clipboard.writeText("5%\tنص\r\n=2*3\t'9"));
  await cell(5, 0).click();
  await press("Control+v");
  await expectUntil(
    async () => [await text(5, 0), await text(5, 1), await text(6, 0), await text(6, 1)],
    ["5%", "نص", "6", "9"],
  );
});

test("the workbook is downloaded with all of this, and opened again by the picker", async () => {
  const downloads = page.waitForEvent("download");
  await page.getByRole("button", { name: words.download }).click();
  const path = await (await downloads).path();
  const book = openBook(readFileSync(path));
  expect(book.sheets.length).toBeGreaterThan(6);
  const spilled = book.sheets[1]!;
  expect([spilled.value(3, 0), spilled.formula(7, 0)?.slice(0, 21), spilled.value(8, 2)]).toEqual([
    40,
    "=JAHIZ.INVENTORYSTATS",
    63,
  ]);
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "saved.xlsx", mimeType: "", buffer: readFileSync(path) });
  await page.locator(".fileName").getByText("saved.xlsx").waitFor();
  await paneLoaded();
  await page.getByRole("tab").nth(1).click();
  await expectUntil(() => text(8, 2), "63");
});

test("a file that cannot be opened is refused in words, and the workbook stays", async () => {
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "x.xlsx", mimeType: "", buffer: Buffer.from("%PDF-1.7 no") });
  const dialog = page.getByRole("dialog");
  await dialog.getByText(words.failure.kinds.wrongFormat).waitFor();
  await dialog.getByRole("button", { name: words.ok }).click();
  expect(await page.locator(".fileName").textContent()).toBe("saved.xlsx");
});

test("a .csv opens too", async () => {
  await page.locator("input[type=file]").setInputFiles(join(samples, "muscat-inventory.clean.csv"));
  await page.locator(".fileName").getByText("muscat-inventory.clean.csv").waitFor();
  await expectUntil(() => text(1, 0), "م");
  await paneLoaded();
});

test("what of a file is not shown here is named before it is handed over", async () => {
  const buffer = Buffer.from(userWorkbook());
  await page.locator("input[type=file]").setInputFiles({ name: "user.xlsx", mimeType: "", buffer });
  await page.locator(".fileName").getByText("user.xlsx").waitFor();
  await page.getByRole("button", { name: words.download }).click();
  const dialog = page.getByRole("dialog", { name: words.keep.title });
  for (const kind of ["pivotTable", "picture", "threadedComment"] as const) {
    await dialog.getByText(new RegExp(words.keep.kinds[kind])).first().waitFor();
  }
  const downloads = page.waitForEvent("download");
  await dialog.getByRole("button", { name: words.keep.go }).click();
  const saved = readFileSync(await (await downloads).path());
  // Nothing was changed: the file is handed back byte for byte.
  expect(saved.equals(buffer)).toBe(true);
  await paneLoaded();
});

test("the language is switched with the workbook as it stands", async () => {
  await page.getByRole("button", { name: words.otherLanguage }).click();
  await page.getByRole("button", { name: wordsFor("en").download }).waitFor();
  expect(await page.locator("html").getAttribute("dir")).toBe("ltr");
  expect(await page.locator(".fileName").textContent()).toBe("user.xlsx");
  await bench.pane.getByText(/Sheet/).first().waitFor();
});

test.each(["ar", "en"] as const)("the toolbar stays on one line at 1360 pixels: %s", async (language) => {
  const { page } = await openWorkbench(served, language);
  await page.locator(".ribbon button").first().waitFor();
  const tops = await page
    .locator(".toolbar button")
    .evaluateAll((buttons) => buttons.map((each) => each.getBoundingClientRect().top));
  expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(12);
  await page.context().close();
});

test("nothing was complained of meanwhile", () => {
  expect(bench.complaints).toEqual([]);
});
