/** @jest-environment jsdom */
import { waitFor } from "@testing-library/react";
import { cellAddress } from "../../../src/core";
import { goodService, header } from "../../fixtures/inventories";
import { FakeWorkbook, arabicExcel, englishExcel } from "../fakes/fakeWorkbook";
import { renderPane, screen, section } from "../fakes/renderPane";

const automation = header.indexOf("وضعية ميكنة الإجراءات الداخلية");

/** Rows 2 and 3 have a misspelt automation (certain), row 4 a nature that is only near to one of the list (likely). */
function workbookIn(environment: typeof englishExcel) {
  const workbook = new FakeWorkbook(environment);
  const misspelt = (name: string) => goodService(name).map((value, column) => (column === automation ? "آلی" : value));
  const near = goodService("إصدار رخصة بناء").map((value, column) => (column === 1 ? "تفاعبية" : value));
  const sheet = workbook.sheet("الخدمات", [header, misspelt("تجديد بطاقة شخصية"), misspelt("تغيير عنوان السكن"), near]);
  return { workbook, sheet };
}

describe.each([
  ["ar", arabicExcel],
  ["en", englishExcel],
] as const)("in %s", (_, environment) => {
  test("proposals, the plan with its number of cells, writing, and taking back", async () => {
    const { workbook, sheet } = workbookIn(environment);
    const before = JSON.parse(JSON.stringify(sheet.rows)) as typeof sheet.rows;
    // The page of the tests loses this with the element that had the focus; a browser does not.
    jest.spyOn(document, "hasFocus").mockReturnValue(true);
    const pane = await renderPane(workbook);
    const { repair, shell } = pane.words;
    await pane.check();
    await pane.press(shell.next.repairCertain({ count: 2, sheet: "" }));
    expect(document.activeElement?.textContent).toBe(repair.heading);
    expect(section(repair.certain(1, 2)).textContent).toContain("آلية");
    expect(await pane.faults()).toEqual([]);

    await pane.press(repair.acceptCertain(2));
    const plan = section(repair.plan.heading);
    expect(plan.textContent).toContain(repair.plan.willChange(2));
    expect(document.activeElement?.textContent).toBe(repair.plan.heading);
    expect(sheet.rows).toEqual(before);
    expect(await pane.faults()).toEqual([]);

    await pane.press(repair.plan.write(2));
    expect(sheet.rows[1]?.[automation]).toBe("آلية");
    expect(screen.getByRole("status").textContent).toBe(shell.notices.repaired(2));
    expect(document.activeElement?.textContent).toBe(repair.heading);
    expect(section(repair.journal.heading).textContent).toContain("الخدمات");
    expect(await pane.faults()).toEqual([]);

    await pane.press(repair.journal.takeBackAll);
    expect(sheet.rows).toEqual(before);
    expect(screen.queryByRole("region", { name: repair.journal.heading })).toBeNull();
  });
});

test("the plan names the column and the cells of each change, and shows the rest on demand", async () => {
  const workbook = new FakeWorkbook(englishExcel);
  const spaced = Array.from({ length: 15 }, (_, at) => goodService(`تجديد  ترخيص رقم ${at}`));
  workbook.sheet("الخدمات", [header, ...spaced]);
  const pane = await renderPane(workbook);
  const { repair, check, shell } = pane.words;
  await pane.check();
  await pane.open("repair");
  await pane.press(repair.acceptCertain(15));
  const changes = () => Array.from(section(repair.plan.heading).querySelectorAll(".changes > li"));
  expect(changes()).toHaveLength(12);
  for (const change of changes()) {
    expect(change.textContent).toContain(check.column(header[0] as string));
    expect(change.textContent).toContain(shell.cellCount(1));
  }
  await pane.press(shell.more(3));
  expect(changes()).toHaveLength(15);
  expect(screen.queryByRole("button", { name: /Show more/ })).toBeNull();
  expect(await pane.faults()).toEqual([]);
});

test("likely proposals are chosen one by one", async () => {
  const { workbook, sheet } = workbookIn(englishExcel);
  const pane = await renderPane(workbook);
  const { repair } = pane.words;
  await pane.check();
  await pane.open("repair");
  const accept = () => screen.getByRole("button", { name: /^(Choose at least one|Accept the chosen)/ });
  expect(accept().getAttribute("aria-disabled")).toBe("true");
  const [box] = screen.getAllByRole("checkbox");
  await pane.user.click(box!);
  await pane.press(repair.acceptChosen(1));
  await pane.press(repair.plan.write(1));
  expect(sheet.rows[3]?.[1]).toBe("تفاعلية");
  expect(sheet.rows[1]?.[automation]).toBe("آلی");
});

test("a plan can be left without writing anything", async () => {
  const { workbook } = workbookIn(englishExcel);
  const pane = await renderPane(workbook);
  await pane.check();
  await pane.open("repair");
  await pane.press(pane.words.repair.acceptCertain(2));
  await pane.press("Cancel");
  expect(workbook.edits.filter(({ cells }) => cells)).toEqual([]);
  expect(section(pane.words.repair.certain(1, 2))).toBeTruthy();
});

test("Escape leaves a plan too: what was chosen stays chosen, and the focus returns to the button that asked", async () => {
  const { workbook } = workbookIn(englishExcel);
  const pane = await renderPane(workbook);
  const { repair } = pane.words;
  await pane.check();
  await pane.open("repair");
  await pane.user.click(screen.getAllByRole("checkbox")[0]!);
  for (const name of [repair.acceptChosen(1), repair.acceptCertain(2)]) {
    await pane.press(name);
    expect(document.activeElement?.textContent).toBe(repair.plan.heading);
    await pane.user.keyboard("{Escape}");
    await waitFor(() => expect(document.activeElement?.textContent).toBe(name));
    expect(screen.getByRole<HTMLInputElement>("checkbox").checked).toBe(true);
  }
  expect(workbook.edits.filter(({ cells }) => cells)).toEqual([]);
});

test("cells that were left alone are named beside what was repaired, and why they were", async () => {
  const { workbook, sheet } = workbookIn(englishExcel);
  const pane = await renderPane(workbook);
  const { repair } = pane.words;
  await pane.check();
  await pane.open("repair");
  await pane.press(repair.acceptCertain(2));
  (sheet.rows[2] ?? [])[automation] = "يدوي";
  await pane.press(repair.plan.write(2));
  expect(screen.getByText(cellAddress(automation, 3))).toBeTruthy();
  const why = "1 cell was left alone, because the sheet changed after the repairs were shown:";
  expect(pane.container.textContent).toContain(why);
  // It scrolls inside, so it is reached with the keyboard, and has a name.
  expect(screen.getByRole("list", { name: why }).tabIndex).toBe(0);
  expect(await pane.faults()).toEqual([]);
});

test("before a check, and with nothing to repair, the tab says so", async () => {
  const workbook = new FakeWorkbook(englishExcel);
  workbook.sheet("الخدمات", [header, goodService("تجديد بطاقة شخصية")]);
  const pane = await renderPane(workbook);
  await pane.open("repair");
  expect(screen.getByText(pane.words.repair.nothingYet)).toBeTruthy();
  await pane.check();
  await pane.open("repair");
  expect(screen.getByText(pane.words.repair.none)).toBeTruthy();
});

test("errors that no repair is proposed for are not passed over as nothing to repair", async () => {
  const workbook = new FakeWorkbook(englishExcel);
  const [name, , ...rest] = goodService("تجديد بطاقة شخصية");
  workbook.sheet("الخدمات", [header, [name ?? null, null, ...rest]]);
  const pane = await renderPane(workbook);
  await pane.check();
  await pane.open("repair");
  expect(screen.getByText(pane.words.repair.noneProposed)).toBeTruthy();
  expect(screen.queryByText(pane.words.repair.none)).toBeNull();
});
