/** @jest-environment jsdom */
import { builtInFrameworks, serviceCatalogue, type CellValue } from "../../../src/core";
import { templateSheet } from "../../../src/report/template/templateSheet";
import { cleanMuscat, goodService, header } from "../../fixtures/inventories";
import { FakeWorkbook, arabicExcel, englishExcel } from "../fakes/fakeWorkbook";
import { renderPane, screen, section, within } from "../fakes/renderPane";

/** A scorecard of readiness by stage with five points in every part. */
function stagesCard(): CellValue[][] {
  const [sheet] = templateSheet("stages", serviceCatalogue, builtInFrameworks, "en").sheets;
  return (sheet?.rows ?? []).map(({ style, cells }) => {
    const values = cells.map((cell) => (typeof cell === "object" ? (cell?.result ?? null) : cell));
    return style === "entry" && typeof values[2] === "number" ? [values[0] ?? null, 5, ...values.slice(2)] : values;
  });
}

function muscat(environment: typeof englishExcel): FakeWorkbook {
  const workbook = new FakeWorkbook(environment);
  workbook.sheet("الخدمات", cleanMuscat());
  return workbook;
}

const both = [
  ["ar", arabicExcel],
  ["en", englishExcel],
] as const;

describe.each(both)("statistics in %s", (_, environment) => {
  test("a table of each field, published figures typed beside it, and sentences", async () => {
    const workbook = muscat(environment);
    const pane = await renderPane(workbook);
    const { statistics: text } = pane.words;
    await pane.open("statistics");
    expect(screen.getByText(text.nothingYet)).toBeTruthy();
    await pane.check();
    await pane.open("statistics");
    const block = pane.state().place!.checked.statistics[0]!;
    const table = section(block.heading);
    for (const { label, count, of } of block.lines) {
      expect(within(table).getByText(label)).toBeTruthy();
      expect(table.textContent).toContain(text.countOf(count, of));
    }
    expect(await pane.faults()).toEqual([]);

    await pane.press(text.type);
    await pane.user.type(screen.getByLabelText(text.services), "66");
    const count = () => screen.getAllByLabelText<HTMLInputElement>(text.count(block.lines[0]!.label))[0]!;
    await pane.user.type(count(), "60x");
    expect(await pane.faults()).toEqual([]);
    await pane.press(text.keep);
    const problem = screen.getByRole("alert").textContent;
    expect(problem).toContain(`${text.count(block.lines[0]!.label)} (${block.heading})`);
    expect(problem).not.toMatch(/C\d/);
    await pane.open("check");
    await pane.open("statistics");
    expect(count().value).toBe("60x");
    await pane.user.type(count(), "{Backspace}");
    await pane.press(text.keep);
    expect(section(block.heading).textContent).toContain(text.published("60"));
    expect(section(text.reconciliation).textContent).toContain(text.agreement.differs);
    expect(screen.queryByRole("button", { name: text.keep })).toBeNull();

    await pane.press(text.write);
    expect(workbook.called("addSheets")).toHaveLength(1);
  });

  test("an inventory without services has none, and is called an inventory still", async () => {
    const workbook = new FakeWorkbook(environment);
    workbook.sheet("الخدمات", [header]);
    const pane = await renderPane(workbook);
    const { shell, statistics: text } = pane.words;
    await pane.check();
    expect(screen.queryByRole("button", { name: shell.next.firstError({ sheet: "", count: 0 }) })).toBeNull();
    await pane.open("statistics");
    expect(screen.getByText(text.noServices)).toBeTruthy();
    expect(screen.getByRole("button", { name: shell.next.firstError({ sheet: "", count: 0 }) })).toBeTruthy();
  });
});

describe.each(both)("scores in %s", (_, environment) => {
  test("the card is found, its points and scores are shown, and written in place", async () => {
    const workbook = muscat(environment);
    const card = workbook.sheet("card", stagesCard());
    const pane = await renderPane(workbook);
    const { scores: text } = pane.words;
    await pane.open("scores");
    expect(await pane.faults()).toEqual([]);
    await pane.press(text.find);
    const { stages } = builtInFrameworks.stages;
    const lines = screen.getAllByRole("listitem").map(({ textContent }) => textContent ?? "");
    const first = stages[0]!;
    expect(lines).toContain(
      `${first.components[0]!.label[pane.state().language]}${text.pointsOf(5, first.components[0]!.maximum)}`,
    );
    expect(await pane.faults()).toEqual([]);

    const stage = first.label[pane.state().language];
    const target = screen.getByLabelText(text.inPlace.targetOf(stage));
    await pane.user.type(target, "150");
    expect(screen.getByRole("alert").textContent).toBe(text.inPlace.notAScore(stage));
    await pane.user.clear(target);
    await pane.user.type(target, "٧٥");
    await pane.user.tab();
    await pane.press(text.inPlace.write);
    expect(pane.state().scores.target).toEqual({ [first.id]: 75 });
    const written = workbook.edits.find(({ cells }) => cells);
    expect(written).toMatchObject({ sheet: card.id, charts: [expect.anything()] });
    expect(written?.cells?.some(({ value }) => typeof value === "object" && value !== null)).toBe(true);
  });
});

test("an empty scorecard says that it is to be filled in, and reproaches nobody for each blank cell", async () => {
  const workbook = muscat(englishExcel);
  workbook.sheet(
    "card",
    stagesCard().map((row) => (typeof row[2] === "number" ? [row[0] ?? null, null, row[2]] : row)),
  );
  const pane = await renderPane(workbook);
  const { scores: text } = pane.words;
  await pane.open("scores");
  await pane.press(text.find);
  expect(screen.getByText(text.blank)).toBeTruthy();
  expect(screen.queryByRole("region", { name: text.findings })).toBeNull();
  expect(screen.queryByRole("region", { name: text.open })).toBeNull();
  expect(await pane.faults()).toEqual([]);
});

test("a workbook without a scorecard leads to adding one", async () => {
  const workbook = muscat(englishExcel);
  const pane = await renderPane(workbook);
  await pane.open("scores");
  await pane.press(pane.words.scores.find);
  expect(screen.getByText(pane.words.scores.noneFound)).toBeTruthy();
  await pane.press(pane.words.scores.addStages);
  expect(workbook.called("insertFile")).toEqual(["stages.en"]);
});

describe.each(both)("more in %s", (_, environment) => {
  test("a new sheet in the language that is chosen", async () => {
    const workbook = muscat(environment);
    const pane = await renderPane(workbook);
    const { newSheet: text, settings } = pane.words.more;
    await pane.open("more");
    expect(await pane.faults()).toEqual([]);
    await pane.user.selectOptions(screen.getByLabelText(text.kind), "performance");
    await pane.user.selectOptions(screen.getByLabelText(text.language), settings.languages.en);
    await pane.press(text.add);
    expect(workbook.called("insertFile")).toEqual(["performance.en"]);
  });
});

test("a sheet without errors is sealed with one press, from the summary or from here", async () => {
  const workbook = new FakeWorkbook(englishExcel);
  workbook.sheet("الخدمات", [header, goodService("تجديد بطاقة شخصية"), goodService("تغيير عنوان السكن")]);
  const pane = await renderPane(workbook);
  const { shell } = pane.words;
  await pane.check();
  await pane.press(shell.next.seal({ count: 0, sheet: "" }));
  expect(screen.getByText(shell.sealMatches("2026-03-01"))).toBeTruthy();
  await pane.open("more");
  expect(section(pane.words.more.seal.heading).textContent).toContain("2 services");
  expect(await pane.faults()).toEqual([]);
});

test("a sheet with errors is not sealed, and it is said why", async () => {
  const workbook = new FakeWorkbook(englishExcel);
  workbook.sheet("الخدمات", [header, [null, ...goodService("x").slice(1)]]);
  const pane = await renderPane(workbook);
  await pane.check();
  await pane.open("more");
  const text = pane.words.more.seal;
  expect(section(text.heading).textContent).toContain(text.hasErrors(1));
  expect(screen.queryByRole("button", { name: text.seal })).toBeNull();
});

test("the language is switched at once, findings and all", async () => {
  const workbook = muscat(englishExcel);
  const pane = await renderPane(workbook);
  await pane.check();
  await pane.open("more");
  await pane.user.selectOptions(screen.getByLabelText(pane.words.more.settings.language), "ar");
  await pane.actions.lookAgain();
  await screen.findByRole("tab", { name: "الفحص" });
  expect(document.documentElement.dir).toBe("rtl");
  expect(pane.state().place?.checked.description).toContain("66");
  expect(pane.state().place?.checked.description).not.toContain("services");
});

test("checking again, notes, levels and the kind of institution are switched here", async () => {
  const pane = await renderPane(muscat(englishExcel));
  await pane.open("more");
  const text = pane.words.more.settings;
  await pane.user.click(screen.getByRole("switch", { name: text.rechecks }));
  await pane.user.click(screen.getByRole("switch", { name: text.notes }));
  await pane.user.selectOptions(screen.getByLabelText(text.institution), "nonService");
  await pane.actions.lookAgain();
  await pane.user.selectOptions(screen.getByLabelText(text.policy), "contiguous");
  await pane.actions.lookAgain();
  expect(pane.state().preferences).toMatchObject({ rechecks: false, writesNotes: true });
  expect(pane.state().scoring).toEqual({ policy: "contiguous", institution: "nonService" });
});

test("where Excel has no notes, it is said and cannot be switched on", async () => {
  const pane = await renderPane(muscat({ ...englishExcel, hasNotes: false }));
  await pane.open("more");
  const text = pane.words.more.settings;
  expect(screen.getByText(text.noNotes)).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>("switch", { name: text.notes }).disabled).toBe(true);
});
