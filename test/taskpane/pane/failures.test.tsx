/** @jest-environment jsdom */
import type { HostProblem } from "../../../src/host/sheet";
import { paneMessages } from "../../../src/messages/paneMessages";
import { problemText } from "../../../src/taskpane/pane/FailureBar";
import { waysOn } from "../../../src/taskpane/pane/waysOn";
import { goodService, header } from "../../fixtures/inventories";
import { FakeWorkbook, englishExcel } from "../fakes/fakeWorkbook";
import { renderPane, screen, within } from "../fakes/renderPane";

const problems: readonly HostProblem[] = [
  { kind: "noHost" },
  { kind: "cellBeingEdited" },
  { kind: "sheetProtected", sheet: "الخدمات" },
  { kind: "workbookProtected" },
  { kind: "sheetGone", sheet: "الخدمات" },
  { kind: "notSupported", set: "ExcelApi 1.13" },
  { kind: "tooLarge" },
  { kind: "noAnswer", seconds: 60 },
  { kind: "other", code: "GeneralException", message: "boom", location: "Range.values" },
];

function oneFault(): FakeWorkbook {
  const workbook = new FakeWorkbook(englishExcel);
  workbook.sheet("الخدمات", [header, [null, ...goodService("x").slice(1)]]);
  return workbook;
}

test.each(["ar", "en"] as const)(
  "in %s every problem has a sentence of its own, which names what it knows",
  (language) => {
    const { failures } = paneMessages(language);
    const sentences = problems.map((problem) => problemText(problem, failures));
    expect(new Set(sentences).size).toBe(problems.length);
    for (const [index, known] of [
      [2, "الخدمات"],
      [4, "الخدمات"],
      [5, "ExcelApi 1.13"],
      [7, "60"],
    ] as const) {
      expect(sentences[index]).toContain(known);
    }
    // What Excel itself says is for "copy details" only.
    expect(sentences.join()).not.toContain("boom");
  },
);

test.each(problems)(
  "$kind: the failed check says what, why, and how to go on; nothing else is lost",
  async (problem) => {
    const workbook = oneFault();
    const pane = await renderPane(workbook);
    await pane.check();
    const before = pane.state().place?.checked;
    workbook.hinder("read", problem);
    await pane.press("Check again");
    const { failures } = pane.words;
    const alert = within(screen.getByRole("alert"));
    expect(alert.getByText(failures.during.check)).toBeTruthy();
    const ways = alert.getAllByRole("button").map(({ textContent }) => textContent);
    expect(ways.length).toBeGreaterThan(1);
    expect(pane.state().place?.checked === before).toBe(true);
    expect(await pane.faults()).toEqual([]);
  },
);

test("trying again goes on from where it failed, and takes the message away", async () => {
  const workbook = oneFault();
  workbook.hinder("read", { kind: "cellBeingEdited" });
  const pane = await renderPane(workbook);
  await pane.check();
  workbook.hinder("read");
  await pane.press("Try again");
  expect(screen.queryByRole("alert")).toBeNull();
  expect(pane.state().place?.isMarked).toBe(true);
});

test("where the sheet is protected, its findings go to a sheet of their own", async () => {
  const workbook = oneFault();
  workbook.hinder("write", { kind: "sheetProtected", sheet: "الخدمات" });
  const pane = await renderPane(workbook);
  await pane.check();
  const alert = screen.getByRole("alert");
  expect(alert.textContent).toContain(pane.words.failures.during.mark);
  expect(pane.state().place?.checked.counts.error).toBe(1);
  await pane.user.click(within(alert).getByRole("button", { name: "Write the list to a sheet" }));
  await pane.actions.lookAgain();
  expect(workbook.sheets).toHaveLength(2);
});

test("where no sheet can be added, the list is copied", async () => {
  const workbook = oneFault();
  workbook.hinder("addSheets", { kind: "workbookProtected" });
  const pane = await renderPane(workbook);
  await pane.check();
  await pane.press("Write the list to a sheet");
  await pane.user.click(within(screen.getByRole("alert")).getByRole("button", { name: "Copy the list" }));
  await pane.actions.lookAgain();
  expect(pane.copied).toHaveLength(1);
});

test("a sheet that is gone leads to the sheet in front", async () => {
  const workbook = oneFault();
  const pane = await renderPane(workbook);
  await pane.check();
  workbook.sheets.shift();
  workbook.front = workbook.sheet("other", [["x"]]).id;
  await pane.press("Check again");
  await pane.press("Check the sheet in front");
  expect(pane.state().place?.sheet.name).toBe("other");
});

test("an unforeseen failure can be copied with its details, and stays in sight", async () => {
  const workbook = oneFault();
  workbook.hinder("read", { kind: "other", code: "GeneralException", message: "boom", location: "Range.values" });
  const pane = await renderPane(workbook);
  await pane.check();
  await pane.press("Copy details");
  expect(JSON.parse(pane.copied[0] ?? "")).toMatchObject({
    during: "check",
    code: "GeneralException",
    message: "boom",
    host: "Fake 1.0",
  });
  expect(screen.getByRole("alert")).toBeTruthy();
});

test("a mistake of ours is a sentence with details", async () => {
  const workbook = oneFault();
  workbook.read = () => Promise.reject(new TypeError("x is not a function"));
  const pane = await renderPane(workbook);
  await pane.check();
  expect(screen.getByRole("alert").textContent).toContain(pane.words.failures.ours);
  await pane.press("Copy details");
  expect(pane.copied[0]).toContain("x is not a function");
});

test("where the browser does not copy, the text is there to be copied by hand", async () => {
  const pane = await renderPane(oneFault(), { clipboard: { write: () => Promise.reject(new Error("refused")) } });
  await pane.check();
  await pane.press("Copy the list");
  const text = screen.getByRole<HTMLTextAreaElement>("textbox", { name: pane.words.failures.copyRefused });
  expect(text.value).toContain("\t");
});

test("every failure of every task has a way on", () => {
  const tasks = Object.keys(paneMessages("en").failures.during) as (keyof typeof paneMessages)[];
  for (const during of tasks) {
    for (const problem of [
      ...problems,
      { kind: "ours", message: "", stack: "" },
      { kind: "templateMissing" },
    ] as const) {
      for (const hasFindings of [true, false])
        expect(waysOn({ problem, during }, hasFindings).length).toBeGreaterThan(0);
    }
  }
});
