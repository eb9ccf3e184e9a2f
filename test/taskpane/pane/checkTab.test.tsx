/** @jest-environment jsdom */
import { goodService, header } from "../../fixtures/inventories";
import { FakeWorkbook, arabicExcel, englishExcel } from "../fakes/fakeWorkbook";
import { renderPane, screen, within, type RenderedPane } from "../fakes/renderPane";

/** An inventory whose services lack a nature (B2) or have a value that is in no list (E3). */
function workbookIn(environment: typeof englishExcel): FakeWorkbook {
  const workbook = new FakeWorkbook(environment);
  const [first, second] = [goodService("تجديد بطاقة شخصية"), goodService("تغيير عنوان السكن")];
  workbook.sheet("الخدمات", [
    header,
    [first[0], null, ...first.slice(2)],
    [...second.slice(0, 4), "غريب", ...second.slice(5)],
  ]);
  return workbook;
}

const findings = () => screen.getAllByRole("listitem").filter(({ className }) => className.includes("finding"));
const groups = () => screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent ?? "");

async function openAll({ user }: RenderedPane): Promise<void> {
  for (const button of screen.queryAllByRole("button", { expanded: false })) await user.click(button);
}

describe.each([
  ["ar", arabicExcel, "rtl"],
  ["en", englishExcel, "ltr"],
] as const)("in %s", (language, environment, direction) => {
  test("before the check: the sheet's name, and one thing to do", async () => {
    const pane = await renderPane(workbookIn(environment));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("الخدمات");
    expect(document.documentElement).toMatchObject({ lang: language, dir: direction });
    const buttons = screen.getAllByRole("button").map(({ textContent }) => textContent);
    expect(buttons).toEqual([pane.words.shell.next.check({ count: 0, sheet: "" })]);
    expect(await pane.faults()).toEqual([]);
  });

  test("after it: verdict, counts, groups and findings with header and address", async () => {
    const pane = await renderPane(workbookIn(environment));
    await pane.check();
    const { shell } = pane.words;
    const head = within(screen.getByRole("heading", { level: 1 }).parentElement!);
    expect(head.getByText(shell.verdictWord.rejected)).toBeTruthy();
    expect(head.getByText(shell.severityCount("error", 2))).toBeTruthy();
    await openAll(pane);
    const texts = findings().map(({ textContent }) => textContent ?? "");
    expect(texts.some((text) => text.includes("B2") && text.includes("طبيعة الخدمة"))).toBe(true);
    expect(texts.some((text) => text.includes("E3") && text.includes("غريب"))).toBe(true);
    expect(screen.getByRole("status").textContent).toContain(shell.verdictWord.rejected);
    expect(await pane.faults()).toEqual([]);
  });
});

test("clicking a finding, or its address, selects its cells", async () => {
  const workbook = workbookIn(englishExcel);
  const pane = await renderPane(workbook);
  await pane.check();
  await pane.press(/Select B2/);
  await pane.user.click(findings()[0]!.querySelector("p:nth-child(2)")!);
  await pane.actions.lookAgain();
  const area = { firstRow: 2, lastRow: 2, firstColumn: 1, lastColumn: 1 };
  expect(workbook.called("select")).toEqual([
    { sheet: "{1}", area },
    { sheet: "{1}", area },
  ]);
});

test("findings are grouped by rule or by column, and severities can be left out", async () => {
  const pane = await renderPane(workbookIn(englishExcel));
  await pane.check();
  const byRule = groups();
  await pane.user.selectOptions(screen.getByLabelText("Group by"), "column");
  expect(groups()).not.toEqual(byRule);
  expect(groups().some((title) => title.includes("طبيعة الخدمة"))).toBe(true);
  await pane.user.click(screen.getByRole("button", { name: "Errors", pressed: true }));
  await openAll(pane);
  expect(screen.queryByText(/غريب/)).toBeNull();
  await pane.user.click(screen.getByRole("button", { name: "Errors", pressed: false }));
  await openAll(pane);
  expect(screen.queryByText(/غريب/)).not.toBeNull();
});

test("selecting a cell in the sheet shows its findings", async () => {
  const workbook = workbookIn(englishExcel);
  const pane = await renderPane(workbook);
  await pane.check();
  workbook.watcher.selected?.("{1}", { firstRow: 3, lastRow: 3, firstColumn: 4, lastColumn: 4 });
  const shown = await screen.findByRole("region", { name: /E3/ });
  expect(shown.textContent).toContain("غريب");
});

test("the text of a cell is text, whatever it holds", async () => {
  const workbook = new FakeWorkbook(englishExcel);
  const evil = '<img src=x onerror="window.hacked=1"><b>نعم</b>';
  const service = goodService("تجديد بطاقة شخصية");
  workbook.sheet(evil.slice(0, 20), [header, [service[0], evil, ...service.slice(2)]]);
  const pane = await renderPane(workbook);
  await pane.check();
  await openAll(pane);
  expect(pane.container.textContent).toContain("<img src=x");
  expect(pane.container.querySelector("img, b")).toBeNull();
  expect(window).not.toHaveProperty("hacked");
});

test("a column without a header and, behind a switch, recognised ones are mapped by their place", async () => {
  const workbook = new FakeWorkbook(englishExcel);
  const rows = [header.map((text, at) => (at === 3 ? null : text)), goodService("تجديد بطاقة شخصية")];
  workbook.sheet("الخدمات", rows);
  const pane = await renderPane(workbook);
  await pane.check();
  const { check } = pane.words;
  const { mapping } = check;
  await pane.press(pane.words.shell.next.map({ count: 0, sheet: "" }));
  expect(screen.queryByLabelText(new RegExp(header[5] ?? ""))).toBeNull();
  await pane.user.selectOptions(screen.getByLabelText(mapping.blankHeader("D")), "channel");
  await pane.user.click(screen.getByRole("switch", { name: mapping.all }));
  await pane.user.selectOptions(screen.getByLabelText(new RegExp(header[5] ?? "")), "immediate");
  expect(screen.getByText(mapping.twice(labelOf(pane, "immediate")))).toBeTruthy();
  await pane.user.selectOptions(screen.getByLabelText(new RegExp(header[7] ?? "")), "eReady");
  expect(await pane.faults()).toEqual([]);
  await pane.press(mapping.save);
  expect(pane.state().place?.checked.headers.filter(({ byColumn }) => byColumn)).toMatchObject([
    { column: 3, field: "channel" },
    { column: 5, field: "immediate" },
    { column: 7, field: "eReady" },
  ]);
  expect(pane.state().place?.checked.asksForMapping).toBe(false);
});

const labelOf = (pane: Awaited<ReturnType<typeof renderPane>>, field: string): string =>
  pane.state().place?.checked.fields.find(({ id }) => id === field)?.label ?? "";

test("columns that were not understood are mapped, once for the workbook", async () => {
  const workbook = new FakeWorkbook(englishExcel);
  workbook.sheet("الخدمات", [["س1", ...header.slice(1)], goodService("تجديد بطاقة شخصية")]);
  const pane = await renderPane(workbook);
  await pane.check();
  const { shell, check } = pane.words;
  await pane.press(shell.next.map({ count: 0, sheet: "" }));
  const list = screen.getByLabelText(/س1/);
  const [field] = pane.state().place?.checked.fields ?? [];
  await pane.user.selectOptions(list, "");
  expect(screen.getByText(check.mapping.missing(field?.label ?? ""))).toBeTruthy();
  expect(await pane.faults()).toEqual([]);
  const taken = pane.state().place?.checked.fields[1];
  await pane.user.selectOptions(list, taken?.id ?? "");
  expect(screen.getByText(check.mapping.twice(taken?.label ?? ""))).toBeTruthy();
  await pane.user.selectOptions(list, field?.id ?? "");
  await pane.press(check.mapping.save);
  expect(workbook.settings["jahiz.mapping"]).toEqual({ س1: field?.id });
  expect(pane.state().place?.checked.asksForMapping).toBe(false);
  expect(screen.getByRole("status").textContent).toBe(shell.notices.mappingKept(1));
});

test("a long group shows its first findings and fetches the others", async () => {
  const workbook = new FakeWorkbook(englishExcel);
  const names = Array.from({ length: 120 }, (_, index) => [
    "س".repeat((index % 2) + 1) + index,
    ...goodService("x").slice(1),
  ]);
  workbook.sheet("الخدمات", [header, ...names]);
  const pane = await renderPane(workbook);
  await pane.check();
  await openAll(pane);
  const before = findings().length;
  const [more] = screen.getAllByRole("button", { name: /left/ });
  await pane.press(more!.textContent);
  expect(findings().length).toBeGreaterThan(before);
});

test("reading shows how far it is, with a way to stop", async () => {
  const workbook = new FakeWorkbook(englishExcel);
  workbook.sheet("long", [header, ...Array.from({ length: 12_000 }, (_, index) => goodService(`خدمة ${index}`))]);
  const pane = await renderPane(workbook);
  let seen: string | undefined;
  pane.session.state.subscribe(() => {
    const { activity } = pane.state();
    if (activity.kind === "reading" && activity.rows === 5_000) pane.actions.stop();
    if (activity.kind === "reading") seen = pane.words.shell.reading(activity.rows, activity.of);
  });
  await pane.check();
  expect(seen).toContain("5000");
  expect(screen.getByRole("status").textContent).toBe(pane.words.shell.notices.stopped);
});

test("facts that Excel does not tell are named", async () => {
  const workbook = workbookIn(englishExcel);
  workbook.untold = ["isRightToLeft", "merges", "hiddenRows"];
  const pane = await renderPane(workbook);
  await pane.check();
  expect(screen.getByText(/merged cells, hidden rows/)).toBeTruthy();
});

test("another sheet in front is said, and is what to do next", async () => {
  const workbook = workbookIn(englishExcel);
  workbook.sheet("other", [["x"]]);
  const pane = await renderPane(workbook);
  await pane.check();
  workbook.watcher.activated?.("{2}");
  expect(await screen.findByText(pane.words.shell.otherInFront("other"))).toBeTruthy();
  workbook.front = "{2}";
  await pane.press(pane.words.shell.next.checkOther({ count: 0, sheet: "other" }));
  expect(pane.state().place?.sheet.name).toBe("other");
  expect(screen.getByText(/Neither an inventory nor a scorecard was recognised/)).toBeTruthy();
});

const cover = [
  ["المؤسسة", "محافظة مسقط"],
  ["نوع المؤسسة", "خدمية"],
  ["الفترة", 2024],
];
const remarks = [["ملاحظات"], ["تمت المراجعة في يناير"]];

test.each([
  ["the cover", englishExcel, cover, /the cover.*The inventory is on sheet .+الخدمات/],
  ["another sheet", englishExcel, remarks, /Neither an inventory.*The inventory is on sheet .+الخدمات/],
  ["an empty sheet", englishExcel, [], /No cell.*The inventory is on sheet .+الخدمات/],
  ["the cover, in Arabic", arabicExcel, cover, /الغلاف.*حصر الخدمات في الورقة .+الخدمات/],
])("with %s in front it is said where the inventory is, and one press leads there", async (_, excel, rows, said) => {
  const workbook = workbookIn(excel);
  workbook.sheet("في الأمام", rows);
  workbook.sheet("أخرى", remarks);
  workbook.front = "{2}";
  const pane = await renderPane(workbook);
  await pane.check();
  expect(screen.getByText(said)).toBeTruthy();
  const buttons = screen.getAllByRole("button").map(({ textContent }) => textContent);
  expect(buttons).not.toContain(pane.words.shell.next.newSheet({ count: 0, sheet: "" }));
  await pane.press(pane.words.shell.next.checkOther({ count: 0, sheet: "الخدمات" }));
  expect(pane.state().place?.sheet.name).toBe("الخدمات");
  expect(workbook.called("select")).toMatchObject([{ sheet: workbook.sheets[0]!.id }]);
});

test("in front of a sheet with our own results the way leads back, not to checking it", async () => {
  const workbook = workbookIn(englishExcel);
  const pane = await renderPane(workbook);
  await pane.check();
  await pane.press("Write the list to a sheet");
  const [inventory, results] = workbook.sheets;
  workbook.front = results!.id;
  workbook.watcher.sheetsChanged?.();
  await pane.actions.lookAgain();
  await pane.press(pane.words.shell.next.goBack({ count: 0, sheet: "الخدمات" }));
  expect(workbook.called("select")).toEqual([
    { sheet: inventory!.id, area: { firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 0 } },
  ]);
});

test("the row of tabs is walked with the arrow keys, in the direction of the language", async () => {
  const pane = await renderPane(workbookIn(arabicExcel));
  screen.getByRole("tab", { selected: true }).focus();
  await pane.user.keyboard("{ArrowLeft}");
  expect(document.activeElement?.textContent).toBe(pane.words.shell.tabs.repair);
  await pane.user.keyboard("{ArrowRight}{ArrowRight}");
  expect(document.activeElement?.textContent).toBe(pane.words.shell.tabs.more);
  expect(pane.state().tab).toBe("more");
});
