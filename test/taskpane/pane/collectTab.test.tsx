/** @jest-environment jsdom */
import { builtInFrameworks } from "../../../src/core";
import { paneCollectMessages } from "../../../src/messages/paneCollectMessages";
import { roundMessages } from "../../../src/messages/roundMessages";
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
    return pane;
  }

  async function choose(pane: RenderedPane, files: readonly string[]): Promise<void> {
    const input = pane.container.querySelector<HTMLInputElement>('input[data-purpose="submissions"]')!;
    await pane.user.upload(input, files.map(file));
    await pane.actions.lookAgain();
  }

  function workbook(): FakeWorkbook {
    const fake = new FakeWorkbook(environment);
    fake.sheet("لي", [["x"]]);
    return fake;
  }

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
    await choose(pane, samples.map((sample) => sample.file));
    await screen.findByRole("region", { name: text.files.heading(3) });
    await pane.press(text.plan.write);
    await pane.press(text.compare.compare);
    expect(screen.getByRole("heading", { name: text.weights.heading })).toBeTruthy();
    expect(screen.getAllByRole("slider")).toHaveLength(builtInFrameworks.performance.perspectives.length);
    expect(await pane.faults()).toEqual([]);
    await pane.press(text.report.write);
    const { sheets } = fake.called("addSheets").at(-1) as { sheets: readonly { rows: readonly { cells: unknown[] }[] }[] };
    const formulas = JSON.stringify(sheets).split(`'${names.institutions}'!`).length - 1;
    expect(formulas).toBeGreaterThan(5);
    await pane.press(text.report.download);
    expect(pane.downloaded.map(({ name }) => name)).toEqual([`${text.report.fileName("2024")}.html`]);
    expect(pane.downloaded[0]!.text).toContain(`lang="${language}"`);
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
