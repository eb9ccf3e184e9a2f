import type { RibbonCommand } from "../../src/host/sheet";
import { goodService, header } from "../fixtures/inventories";
import { FakeWorkbook } from "../taskpane/fakes/fakeWorkbook";
import { openFake } from "../taskpane/fakes/openFake";

/** A workbook with an inventory in front that lacks a value, and another sheet. */
async function openedPane() {
  const workbook = new FakeWorkbook();
  const sheet = workbook.sheet("الخدمات", [header, goodService("تجديد بطاقة"), ["تغيير عنوان"]]);
  workbook.sheet("ملاحظات", [["ملاحظة"]]);
  const pane = await openFake(workbook);
  /** Presses a button and waits until the pane has nothing more to do. */
  const press = async (command: RibbonCommand) => {
    workbook.watcher.commanded?.(command);
    const isIdle = () => pane.state().activity.kind === "idle";
    do await new Promise((resolve) => setTimeout(resolve, 20));
    while (!isIdle());
  };
  return { workbook, sheet, pane, press };
}

test("Check this sheet: the pane comes in front, the sheet in front is checked and marked", async () => {
  const { workbook, sheet, pane, press } = await openedPane();
  pane.actions.show("scores");
  await press("checkSheet");
  expect(workbook.called("showPane")).toHaveLength(1);
  expect(pane.state()).toMatchObject({ tab: "check", place: { sheet: { id: sheet.id }, isMarked: true } });
  expect(sheet.marks?.error.length).toBeGreaterThan(0);
});

test("Clear marks lifts them off the sheet in front, and off no other", async () => {
  const { workbook, sheet, press } = await openedPane();
  await press("checkSheet");
  workbook.front = workbook.sheets[1]!.id;
  await press("clearMarks");
  expect(sheet.marks?.error.length).toBeGreaterThan(0);
  workbook.front = sheet.id;
  await press("clearMarks");
  expect(Object.values(sheet.marks ?? {}).flat()).toEqual([]);
});

test("New sheet shows where one is chosen, and adds none by itself", async () => {
  const { workbook, pane, press } = await openedPane();
  await press("newSheet");
  expect(pane.state().tab).toBe("more");
  expect(workbook.sheets).toHaveLength(2);
});

test("what goes wrong stands in the pane", async () => {
  const { workbook, pane, press } = await openedPane();
  workbook.hinder("read", { kind: "cellBeingEdited" });
  await press("checkSheet");
  expect(pane.state().failure).toMatchObject({ problem: { kind: "cellBeingEdited" }, during: "check" });
});

test("a pane that cannot be brought in front is no reason not to check", async () => {
  const { workbook, sheet, press } = await openedPane();
  workbook.hinder("showPane", { kind: "notSupported", set: "SharedRuntime 1.1" });
  await press("checkSheet");
  expect(sheet.marks?.error.length).toBeGreaterThan(0);
});
