/** @jest-environment jsdom */
import { createEvent, fireEvent, waitFor } from "@testing-library/react";
import { builtInFrameworks, figureDefinition } from "../../../src/core";
import { annualMessages } from "../../../src/messages/annualMessages";
import { fileMessage } from "../../../src/messages/fileMessages";
import { paneMessages } from "../../../src/messages/paneMessages";
import { paneCollectMessages } from "../../../src/messages/paneCollectMessages";
import { roundMessages } from "../../../src/messages/roundMessages";
import { programmeTemplate } from "../../../src/report/template/programmeTemplate";
import { roundActions } from "../../../src/taskpane/session/round/roundActions";
import { sampleRound } from "../../../scripts/sampleRounds/sampleRound";
import { createCollector } from "../../../src/taskpane/collector/createCollector";
import type { SubmissionFile } from "../../../src/taskpane/collector/collector";
import { WorkerFailure } from "../../../src/taskpane/worker/workerFailure";
import { sheetsOfDescribed } from "../fakes/sheetsOfDescribed";
import { FakeWorkbook, arabicExcel, englishExcel } from "../fakes/fakeWorkbook";
import { renderPane, screen, within, type RenderedPane } from "../fakes/renderPane";
import { ReadFailure } from "../../../src/host/sheet";

const samples = sampleRound(2024).slice(0, 3);
const changed = "changed.xlsx";
/** A programme sheet with one figure. */
const filled = [{ figure: figureDefinition("impact.satisfaction"), cells: { value: 0.77 } }];

/** Submissions as they are described, without packing them into files; any other name is a broken file. */
function startCollector() {
  return createCollector((bytes) => {
    const name = Buffer.from(bytes).toString("utf8");
    const sample = samples.find(({ file }) => file === name);
    if (!sample) throw new ReadFailure({ kind: "truncatedFile" });
    return { sheets: sheetsOfDescribed(sample.workbook) };
  });
}

/** A file whose bytes are its name. */
function file(name: string): File {
  const made = new File([name], name);
  const bytes = Uint8Array.from(Buffer.from(name, "utf8"));
  return Object.assign(made, { arrayBuffer: () => Promise.resolve(bytes.buffer) } satisfies Partial<SubmissionFile>);
}

const both = [
  ["ar", arabicExcel],
  ["en", englishExcel],
] as const;

describe.each(both)("the Collect tab in %s", (language, environment) => {
  const text = paneCollectMessages(language);
  const { sheets: names, columns } = roundMessages(language);

  async function opened(workbook: FakeWorkbook, parts = {}): Promise<RenderedPane> {
    const pane = await renderPane(workbook, { startCollector, ...parts });
    await pane.open("collect");
    await screen.findByText(text.standing.none);
    // There is nothing to read again; it is looked for whenever the tab is opened.
    expect(screen.queryByRole("button", { name: text.standing.readAgain })).toBeNull();
    return pane;
  }

  async function choose(pane: RenderedPane, files: readonly string[]): Promise<void> {
    const input = pane.container.querySelector<HTMLInputElement>('input[data-purpose="submissions"]')!;
    await pane.user.upload(input, files.map(file));
    await pane.actions.lookAgain();
  }

  async function chooseOther(pane: RenderedPane, purpose: "before" | "programme", chosen: File): Promise<void> {
    const input = pane.container.querySelector<HTMLInputElement>(`input[data-purpose="${purpose}"]`)!;
    await pane.user.upload(input, chosen);
    await pane.actions.lookAgain();
  }

  function workbook(): FakeWorkbook {
    const fake = new FakeWorkbook(environment);
    fake.sheet("لي", [["x"]]);
    return fake;
  }

  test("stopped while a file is read: those before it stay, and how many were not read is announced", async () => {
    const pane = await opened(workbook());
    const endless = Object.assign(file(changed), { arrayBuffer: () => new Promise<ArrayBuffer>(() => undefined) });
    const input = pane.container.querySelector<HTMLInputElement>('input[data-purpose="submissions"]')!;
    await pane.user.upload(input, [file(samples[0]!.file), endless, file(samples[1]!.file)]);
    await screen.findByRole("heading", { name: text.files.heading(1) });
    await pane.user.click(screen.getByRole("button", { name: paneMessages(language).shell.stop }));
    expect((await screen.findByRole("alert")).textContent).toBe(text.files.notReached(2));
  });

  test("files are read, corrected, written as a round, and collected again into it", async () => {
    const fake = workbook();
    const pane = await opened(fake);
    await choose(pane, [...samples.map((sample) => sample.file), "broken.xlsx"]);
    const unread = await screen.findByRole("region", { name: text.files.unreadHeading(1) });
    expect(within(unread).getByText("broken.xlsx")).toBeTruthy();
    const collected = screen.getByRole("region", { name: text.files.heading(3) });
    expect(within(collected).getAllByRole("textbox")).toHaveLength(3);
    expect(await pane.faults()).toEqual([]);

    await pane.user.selectOptions(within(collected).getAllByRole("combobox")[0]!, "nonService");
    await screen.findByText(text.files.source.analyst);
    await pane.press(text.plan.write);
    const institutions = fake.sheets.find(({ name }) => name === names.institutions)!;
    const kind = institutions.rows[0]!.indexOf(columns.kind);
    const words = institutions.rows.slice(1, 4).map((row) => row[kind]);
    expect(words[0]).not.toBe(words[1]);
    expect(fake.sheets.map(({ name }) => name)).toEqual(["لي", ...Object.values(names)]);
    await screen.findByText(text.standing.held("2024", 3, servicesIn(fake, names.services)));

    institutions.rows[1]![institutions.rows[0]!.length + 1] = "ملاحظتي";
    await choose(pane, [samples[1]!.file]);
    await pane.press(text.plan.seeChanges);
    const plan = screen.getByRole("region", { name: text.plan.heading });
    expect(plan.textContent).toContain(text.plan.replaces);
    expect(pane.state().round.plan).toMatchObject({ institutions: 3, lostCount: 0 });
    expect(pane.state().round.plan?.beside).toHaveLength(1);
    expect(await pane.faults()).toEqual([]);
    await pane.press(text.plan.confirm);
    expect(fake.called("replaceSheets")).toHaveLength(1);
    expect(institutions.rows[1]).toContain("ملاحظتي");
    expect(fake.sheets).toHaveLength(1 + Object.values(names).length);
    expect(fake.sheets[0]!.rows).toEqual([["x"]]);
  });

  test("a round whose sheets were added before Excel gave up is written into them by trying again, not a second time", async () => {
    const fake = workbook();
    const pane = await opened(fake);
    await choose(pane, [samples[0]!.file]);
    await screen.findByRole("region", { name: text.files.heading(1) });
    fake.hinder("write", { kind: "cellBeingEdited" });
    await pane.press(text.plan.write);
    const { failures } = paneMessages(language);
    await screen.findByText(failures.during.writeRound);
    const sheets = fake.sheets.map(({ name }) => name);
    expect(sheets).toContain(names.institutions);
    fake.hinder("write");
    await pane.press(failures.ways.again);
    await pane.press(text.plan.confirm);
    expect(fake.sheets.map(({ name }) => name)).toEqual(sheets);
    await screen.findByText(text.standing.held("2024", 1, servicesIn(fake, names.services)));
  });

  test("leaving out goes on at the next file, and a second click in a row leaves out no other", async () => {
    const pane = await opened(workbook());
    await choose(
      pane,
      samples.map(({ file: name }) => name),
    );
    const cards = () => Array.from(pane.container.querySelectorAll<HTMLElement>(".submission"));
    const [first, second] = cards();
    const leaveOut = (card: HTMLElement | undefined) => within(card!).getByRole("button");
    fireEvent.click(leaveOut(first), { detail: 1 });
    expect(document.activeElement).toBe(second);
    await pane.actions.lookAgain();
    fireEvent.click(leaveOut(second), { detail: 2 });
    await pane.actions.lookAgain();
    expect(cards()).toHaveLength(samples.length - 1);
    fireEvent.click(leaveOut(second), { detail: 1 });
    await waitFor(() => expect(cards()).toHaveLength(samples.length - 2));
  });

  test("cells that somebody has put among the round's own are named before they are lost", async () => {
    const fake = workbook();
    const pane = await opened(fake);
    await choose(pane, [samples[0]!.file]);
    await screen.findByRole("region", { name: text.files.heading(1) });
    await pane.press(text.plan.write);
    const findings = fake.sheets.find(({ name }) => name === names.findings)!;
    findings.rows.unshift(["فوق"]);
    await choose(pane, [samples[0]!.file]);
    await pane.press(text.plan.seeChanges);
    expect(pane.state().round.plan?.lost).toEqual([`'${names.findings}'!A1`]);
    expect(screen.getByText(text.plan.lost(1))).toBeTruthy();
  });

  test("it is compared and weighed, and the report is written with formulas over the round, and downloaded", async () => {
    const fake = workbook();
    const pane = await opened(fake);
    await choose(
      pane,
      samples.map((sample) => sample.file),
    );
    await screen.findByRole("region", { name: text.files.heading(3) });
    await pane.press(text.plan.write);
    await pane.press(text.compare.compare);
    expect(screen.getByRole("heading", { name: text.weights.heading })).toBeTruthy();
    expect(screen.getAllByRole("slider")).toHaveLength(builtInFrameworks.performance.perspectives.length);
    expect(await pane.faults()).toEqual([]);
    await pane.press(text.report.write);
    const { sheets } = fake.called("addSheets").at(-1) as {
      sheets: readonly { rows: readonly { cells: unknown[] }[] }[];
    };
    const formulas = JSON.stringify(sheets).split(`'${names.institutions}'!`).length - 1;
    expect(formulas).toBeGreaterThan(5);
    await pane.press(text.report.download);
    expect(pane.downloaded.map(({ name }) => name)).toEqual([`${text.report.fileName("2024")}.html`]);
    expect(pane.downloaded[0]!.text).toContain(`lang="${language}"`);
  });

  test("a second report is not written before the user says where: it replaces the first, charts and all, or gets new names", async () => {
    const fake = workbook();
    const pane = await opened(fake);
    await choose(
      pane,
      samples.map((sample) => sample.file),
    );
    await screen.findByRole("region", { name: text.files.heading(3) });
    await pane.press(text.plan.write);
    const before = fake.sheets.length;
    await pane.press(text.report.write);
    const sheets = fake.sheets.slice(before);
    const ask = async () => {
      await pane.press(text.report.write);
      return screen.getByRole("heading", { name: text.report.inTheWay(sheets.map(({ name }) => name)) });
    };
    const question = await ask();
    expect(document.activeElement).toBe(question);
    expect(fake.sheets).toHaveLength(before + sheets.length);
    expect(await pane.faults()).toEqual([]);
    await pane.user.keyboard("{Escape}");
    await waitFor(() => expect(document.activeElement?.textContent).toBe(text.report.write));

    await ask();
    await pane.press(text.report.replace);
    expect(fake.called("replaceSheets")).toHaveLength(1);
    expect(fake.sheets).toHaveLength(before + sheets.length);
    expect(pane.state().notice).toEqual({ kind: "reportWritten", sheets: sheets.length });

    await ask();
    await pane.press(text.report.newNames);
    expect(fake.sheets).toHaveLength(before + 2 * sheets.length);
  });

  test("a sheet of the user's own under a name of the report is not offered to be replaced", async () => {
    const fake = workbook();
    const pane = await opened(fake);
    await choose(pane, [samples[0]!.file]);
    await screen.findByRole("region", { name: text.files.heading(1) });
    await pane.press(text.plan.write);
    const own = fake.sheet(annualMessages(language).sheetNames.levels, [["mine"]]);
    await pane.press(text.report.write);
    expect(pane.state().round.reportInTheWay).toEqual({ sheets: [own.name], canReplace: false });
    expect(screen.queryByRole("button", { name: text.report.replace })).toBeNull();
    await pane.press(text.report.newNames);
    expect(own.rows).toEqual([["mine"]]);
    expect(pane.state().notice).toMatchObject({ kind: "reportWritten" });
  });

  test("a round under whose names other sheets stand is not written before the user has agreed", async () => {
    const fake = workbook();
    const own = fake.sheet(names.findings, [["mine"]]);
    const pane = await opened(fake);
    await choose(pane, [samples[0]!.file]);
    await screen.findByRole("region", { name: text.files.heading(1) });
    await pane.press(text.plan.write);
    expect(screen.getByText(text.plan.namesTaken([own.name]))).toBeTruthy();
    expect(fake.called("addSheets")).toEqual([]);
    const { activeElement } = document;
    expect(activeElement?.textContent).toBe(text.plan.heading);
    await pane.user.keyboard("{Escape}");
    expect(pane.state().round.plan).toBeUndefined();
    await pane.press(text.plan.write);
    await pane.user.click(
      within(screen.getByRole("region", { name: text.plan.heading })).getByRole("button", { name: text.plan.write }),
    );
    await pane.actions.lookAgain();
    expect(fake.called("addSheets")).toHaveLength(1);
    expect(own.rows).toEqual([["mine"]]);
  });

  test("files that are dropped are read as those that are chosen, and one that is broken is named beside them", async () => {
    const pane = await opened(workbook());
    const place = screen.getByText(text.dropHere).parentElement!;
    const files = [file(samples[0]!.file), file("broken.xlsx"), file(samples[1]!.file)];
    fireEvent.drop(place, { dataTransfer: { files, types: ["Files"] } });
    const collected = await screen.findByRole("region", { name: text.files.heading(2) });
    for (const { file: name } of samples.slice(0, 2)) expect(within(collected).getByText(name)).toBeTruthy();
    const unread = screen.getByRole("region", { name: text.files.unreadHeading(1) });
    const [item] = within(unread).getAllByRole("listitem");
    const reason = fileMessage(language, { kind: "truncatedFile" });
    expect(item!.textContent).toBe(`broken.xlsx${reason}${text.files.leaveOut}`);
    expect(pane.state().failure).toBeUndefined();
    await pane.user.click(within(unread).getByRole("button", { name: text.files.leaveOutFile("broken.xlsx") }));
    expect(screen.queryByRole("region", { name: text.files.unreadHeading(1) })).toBeNull();
  });

  test("a file that misses its place opens nothing, and nothing is taken", async () => {
    const pane = await opened(workbook());
    const drop = createEvent.drop(document.body, { dataTransfer: { files: [file("x.xlsx")], types: ["Files"] } });
    fireEvent(document.body, drop);
    expect(drop.defaultPrevented).toBe(true);
    expect(pane.state().round.files).toEqual([]);
  });

  test("sheets of a round are known by their heads, whatever they are called now", async () => {
    const fake = workbook();
    const pane = await opened(fake);
    await choose(
      pane,
      samples.map((sample) => sample.file),
    );
    await screen.findByRole("region", { name: text.files.heading(3) });
    await pane.press(text.plan.write);
    const other = new FakeWorkbook(environment);
    for (const { rows } of fake.sheets) other.sheet(`ورقة ${other.sheets.length + 1}`, rows);
    const again = await renderPane(other, { startCollector });
    await again.session.bind(roundActions).readStanding();
    expect(again.state().round.standing).toMatchObject({
      kind: "round",
      institutions: 3,
      sheets: [2, 3, 4, 5, 6].map((number) => `ورقة ${number}`),
    });
  });

  test("sheets of institutions and services alone, as the annual report has them, are no round", async () => {
    const fake = workbook();
    const pane = await opened(fake);
    await choose(pane, [samples[0]!.file]);
    await screen.findByRole("region", { name: text.files.heading(1) });
    await pane.press(text.plan.write);
    const report = new FakeWorkbook(environment);
    for (const { name, rows } of fake.sheets.slice(1, 3)) report.sheet(`${name} 2024`, rows);
    const again = await renderPane(report, { startCollector });
    await again.session.bind(roundActions).readStanding();
    expect(again.state().round.standing).toEqual({ kind: "none" });
  });

  test("where two rounds stand in a workbook, their sheets are not mixed: the names tell", async () => {
    const fake = workbook();
    const pane = await opened(fake);
    await choose(pane, [samples[0]!.file]);
    await screen.findByRole("region", { name: text.files.heading(1) });
    await pane.press(text.plan.write);
    const other = new FakeWorkbook(environment);
    for (const { rows } of fake.sheets.slice(1)) other.sheet(`old ${other.sheets.length}`, rows);
    for (const { name, rows } of fake.sheets.slice(1)) other.sheet(name, rows);
    const again = await renderPane(other, { startCollector });
    await again.session.bind(roundActions).readStanding();
    expect(again.state().round.standing).toMatchObject({ kind: "round", sheets: Object.values(names) });
  });

  test("in another language all of it is told anew, and weights that were moved stay", async () => {
    const other = language === "ar" ? "en" : "ar";
    const told = paneCollectMessages(other);
    const fake = workbook();
    const pane = await opened(fake);
    await choose(
      pane,
      samples.map((sample) => sample.file),
    );
    await screen.findByRole("region", { name: text.files.heading(3) });
    await pane.press(text.plan.write);
    await chooseOther(pane, "before", file("broken.xlsx"));
    await choose(pane, [samples[0]!.file]);
    await screen.findByRole("region", { name: text.files.heading(1) });
    await pane.press(text.compare.compare);
    fireEvent.change(screen.getAllByRole("slider")[0]!, { target: { value: "70" } });
    await pane.actions.lookAgain();
    await pane.open("more");
    await pane.actions.setPreferences({ language: other });
    await pane.user.click(screen.getByRole("tab", { name: paneMessages(other).shell.tabs.collect }));
    await screen.findByText(fileMessage(other, { kind: "truncatedFile" }));
    await pane.actions.lookAgain();
    const { perspectives } = builtInFrameworks.performance;
    for (const { label } of perspectives) expect(screen.getByLabelText(told.weights.weight(label[other]))).toBeTruthy();
    const sliders = screen.getAllByRole<HTMLInputElement>("slider");
    expect(sliders.map(({ value }) => value)).toEqual(["70", "15", "15"]);
    const [level] = builtInFrameworks.levels.levels;
    expect(screen.getAllByText(level!.label[other]).length).toBeGreaterThan(0);
    expect(screen.queryByText(level!.label[language])).toBeNull();
    expect(screen.getByText(told.standing.held("2024", 3, servicesIn(fake, names.services)))).toBeTruthy();
  });

  test("the programme's figures come out of a sheet of the workbook or out of a file, and can be let go", async () => {
    const fake = workbook();
    const pane = await opened(fake);
    await choose(pane, [samples[0]!.file]);
    await screen.findByRole("region", { name: text.files.heading(1) });
    await pane.press(text.plan.write);
    await pane.press(text.compare.newProgrammeSheet);
    expect(fake.called("insertFile")).toEqual([`programme.${language}`]);
    const programmeRows = (rows?: typeof filled) =>
      sheetsOfDescribed(programmeTemplate(builtInFrameworks, language, rows))[0]!.grid.rows;
    const empty = fake.sheet("فارغة", programmeRows());
    const sheet = fake.sheet("أرقام", programmeRows(filled));
    await pane.actions.lookAgain();
    await pane.user.selectOptions(screen.getByLabelText(text.compare.programmeSheet), empty.id);
    await pane.press(text.compare.readSheet);
    expect(screen.getByRole("alert").textContent).toBe(text.compare.programmeEmpty);
    await pane.press(text.compare.forgetFile("فارغة"));
    await pane.actions.lookAgain();
    await pane.user.selectOptions(screen.getByLabelText(text.compare.programmeSheet), sheet.id);
    await pane.press(text.compare.readSheet);
    expect(pane.state().round.programme).toMatchObject({ file: "أرقام", isRead: true });
    expect(pane.state().round.programme?.sentences).toEqual([text.compare.programmeRead(1, 0, 0)]);
    expect(await pane.faults()).toEqual([]);

    await pane.press(text.compare.forgetFile("أرقام"));
    await chooseOther(pane, "programme", file(samples[0]!.file));
    const chooser = screen.getByRole("group", { name: text.compare.programme });
    expect((await within(chooser).findByRole("alert")).textContent).toBe(text.compare.programmeMissing);
    await chooseOther(pane, "programme", file("broken.xlsx"));
    await within(chooser).findByText(fileMessage(language, { kind: "truncatedFile" }));
    await pane.press(text.compare.forgetFile("broken.xlsx"));
    expect(pane.state().round.programme).toBeUndefined();
  });

  test("a worker that breaks down is said, and the tab begins anew", async () => {
    let isBroken = true;
    const start = () => {
      const collector = startCollector();
      const collect = () => Promise.reject(new WorkerFailure("out of memory"));
      return isBroken ? { ...collector, collect } : collector;
    };
    const pane = await opened(workbook(), { startCollector: start });
    await choose(pane, [changed]);
    await screen.findByText(pane.words.failures.during.collect);
    isBroken = false;
    await choose(pane, [samples[0]!.file]);
    await screen.findByRole("region", { name: text.files.heading(1) });
  });
});

function servicesIn(fake: FakeWorkbook, name: string): number {
  return fake.sheets.find((sheet) => sheet.name === name)!.rows.length - 1;
}
