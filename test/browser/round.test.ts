import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { sampleRound } from "../../scripts/sampleRounds/sampleRound";
import { builtInFrameworks, serviceCatalogue, type CollectedSubmission, type KnownInstitution } from "../../src/core";
import { readFileBytes } from "../../src/host/xlsx/readFileBytes";
import { writeWorkbook } from "../../src/host/xlsx/writeWorkbook";
import type { MessageLanguage } from "../../src/messages/language";
import { paneCollectMessages } from "../../src/messages/paneCollectMessages";
import { roundMessages } from "../../src/messages/roundMessages";
import type { DescribedCell, DescribedWorkbook } from "../../src/report/describedWorkbook";
import { collectedRound } from "../../src/report/round/collectedRound";
import { collectSheets } from "../../src/report/round/collectSheets";
import { roundWorkbook } from "../../src/report/round/roundWorkbook";
import { axeViolations } from "./axeViolations";
import { expectUntil } from "./until";
import { openWorkbench, serveWorkbench, type OpenWorkbenchPage, type Served } from "./workbench";

const settings = { catalogue: serviceCatalogue, frameworks: builtInFrameworks, policy: "published" } as const;
const chosen = 6;

let served: Served;
let folder: string;
let files: readonly string[];
let broken: string;
let past: string;

/** The samples that are collected, and the round before as the command line would write it. */
beforeAll(async () => {
  served = await serveWorkbench();
  folder = mkdtempSync(join(tmpdir(), "jahiz-round-"));
  files = await written(2024, chosen);
  broken = join(folder, "broken.xlsx");
  writeFileSync(broken, readFileSync(files[0]!).subarray(0, 900));
  const before = roundOf(await written(2023, 12), "ar", []);
  past = join(folder, "before.xlsx");
  writeFileSync(past, await writeWorkbook(before));
}, 120_000);
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

async function written(year: 2023 | 2024, count: number): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const { file, workbook } of sampleRound(year).slice(0, count)) {
    const path = join(folder, String(year), file);
    mkdirSync(join(folder, String(year)), { recursive: true });
    writeFileSync(path, await writeWorkbook(workbook));
    paths.push(path);
  }
  return paths;
}

/** The same files collected without the pane, through the functions that the command line calls. */
function roundOf(
  paths: readonly string[],
  language: MessageLanguage,
  known: readonly KnownInstitution[],
): DescribedWorkbook {
  const collected = paths.map((path): CollectedSubmission => {
    const { sheets } = readFileBytes(readFileSync(path));
    const submitted = { path: basename(path), collected: today(), seal: "none" as const };
    const found = collectSheets(submitted, sheets, { settings, language, known });
    if (found.kind === "unread") throw new Error(found.reason);
    return found.collected;
  });
  const { round } = collectedRound(undefined, { collected, unread: [], policy: "published" }, language);
  return roundWorkbook(round, language).workbook;
}

function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

describe.each<MessageLanguage>(["ar", "en"])("a round in the pane, in %s", (language) => {
  const text = paneCollectMessages(language);
  const { sheets: names } = roundMessages(language);
  let bench: OpenWorkbenchPage;
  beforeAll(async () => {
    bench = await openWorkbench(served, language);
  }, 60_000);
  afterAll(() => bench.page.context().close());
  const choose = (paths: string | readonly string[], purpose = "submissions") =>
    bench.pane.locator(`input[data-purpose="${purpose}"]`).setInputFiles(paths);
  const press = (name: string) => bench.pane.getByRole("button", { name, exact: true }).click();
  const card = (path: string) => bench.pane.locator(".submission").filter({ hasText: basename(path) });
  const sheetCount = () => bench.excel<number>(countSheets);

  test("files are read, and one that is broken stops none of them", async () => {
    await bench.tab("collect");
    await bench.pane.getByText(text.standing.none).waitFor();
    await choose([...files.slice(0, 3), broken, ...files.slice(3)]);
    await bench.pane.getByRole("heading", { name: text.files.heading(chosen) }).waitFor();
    await bench.pane
      .getByRole("region", { name: text.files.unreadHeading(1) })
      .getByText("broken.xlsx")
      .waitFor();
    expect(await axeViolations(bench.page)).toEqual([]);
    await press(text.files.forget);
    await choose(files);
    await bench.pane.getByRole("heading", { name: text.files.heading(chosen) }).waitFor();
  });

  test("the round that is written has the cells that the command line's has", async () => {
    await press(text.plan.write);
    await bench.pane.getByRole("heading", { name: text.compare.heading }).waitFor();
    const expected = roundOf(files, language, []);
    for (const { name, rows, columns } of expected.sheets) {
      const shown = rows.map(({ cells }) => columns.map((_, column) => cellText(cells[column])));
      expect(await bench.excel(valuesOf(name, rows.length, columns.length))).toEqual(shown);
    }
    expect(await axeViolations(bench.page)).toEqual([]);
  });

  test("a file that has changed and a kind that was corrected: what changes is shown first, then written in place", async () => {
    const before = await sheetCount();
    const [first = "", second = ""] = files;
    const changed = join(folder, language, basename(first));
    await changedCopy(first, changed);
    await choose([changed, second]);
    await bench.pane.getByRole("heading", { name: text.files.heading(2) }).waitFor();
    await card(second).getByRole("combobox").selectOption("nonService");
    await card(second).getByText(text.files.source.analyst).waitFor();
    await press(text.plan.seeChanges);
    const plan = bench.pane.getByRole("region", { name: text.plan.heading });
    await plan.waitFor();
    expect(await plan.getByRole("listitem").count()).toBeGreaterThanOrEqual(3);
    await plan.getByText(text.plan.corrections).waitFor();
    expect(await axeViolations(bench.page)).toEqual([]);
    await press(text.plan.confirm);
    const kinds = await institutionKinds(names.institutions);
    expect(kinds).toBe(before);
  });

  async function institutionKinds(sheet: string): Promise<number> {
    const kind = roundKind(language);
    await expectUntil(async () => (await bench.excel<string[][]>(valuesOf(sheet, 3, 2)))[2]?.[1], kind);
    return sheetCount();
  }

  test("it is compared, other weights rank otherwise, and the report has formulas over the round and charts", async () => {
    await choose(past, "before");
    await bench.pane.getByText("before.xlsx").waitFor();
    await press(text.compare.compare);
    await bench.pane.getByRole("heading", { name: text.weights.heading }).waitFor();
    await bench.pane.getByRole("heading", { name: text.compare.leaps }).waitFor();
    const ranks = () => bench.pane.locator(".weights .ranks").first().allInnerTexts();
    const asPublished = await ranks();
    await bench.pane.locator("input[type=range]").first().fill("0");
    await bench.pane.locator("input[type=range]").nth(1).fill("0");
    await expectUntil(async () => (await ranks()).join() !== asPublished.join(), true);
    await press(text.weights.reset);
    await expectUntil(ranks, asPublished);
    expect(await axeViolations(bench.page)).toEqual([]);
    await press(text.report.write);
    const [start = ""] = bench.words.shell.notices.reportWritten(12).split(/[\d\u2066]/);
    await bench.pane.locator(".fui-MessageBar").getByText(start.trim()).waitFor({ timeout: 60_000 });
    const made = await bench.excel<{ formulas: number; errors: number; charts: number }>(
      reportFacts(names.institutions),
    );
    expect(made.formulas).toBeGreaterThan(20);
    expect(made.errors).toBe(0);
    expect(made.charts).toBeGreaterThan(1);
  }, 120_000);

  test("the page is handed over for downloading", async () => {
    const downloads = bench.page.waitForEvent("download", { timeout: 10_000 });
    await press(text.report.download);
    const page = readFileSync(await (await downloads).path(), "utf8");
    expect(page).toContain(`<html lang="${language}"`);
    const told = bench.pane.locator(".report [role=status]");
    await told.waitFor({ timeout: 10_000 });
    expect(await told.innerText()).toBe(text.report.downloaded((await downloads).suggestedFilename()));
  });

  test("nothing was complained of meanwhile", () => {
    expect(bench.complaints).toEqual([]);
  });
});

function roundKind(language: MessageLanguage): string {
  return language === "ar" ? "غير خدمية" : "Without services";
}

/** One service less than in the file. */
async function changedCopy(from: string, to: string): Promise<void> {
  const source = sampleRound(2024).find(({ file }) => file === basename(from))!;
  const sheets = source.workbook.sheets.map((sheet) =>
    sheet.rows.length > 15 && sheet.columns.length > 8 ? { ...sheet, rows: sheet.rows.slice(0, -1) } : sheet,
  );
  mkdirSync(join(to, ".."), { recursive: true });
  writeFileSync(to, await writeWorkbook({ ...source.workbook, sheets }));
}

function cellText(cell: DescribedCell | undefined): string | number {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "object") return cell.result ?? "";
  return typeof cell === "string" ? cell.replace(/[\u2066-\u2069]/g, "") : cell;
}

const countSheets = `
  const count = context.workbook.worksheets.getCount();
  await context.sync();
  return count.value;`;

const valuesOf = (sheet: string, rows: number, columns: number): string => `
  const range = context.workbook.worksheets.getItem(${JSON.stringify(sheet)}).getRangeByIndexes(0, 0, ${rows}, ${columns});
  range.load("values");
  await context.sync();
  return range.values.map((row) => row.map((value) =>
    typeof value === "string" ? value.replace(/[\\u2066-\\u2069\\u200e\\u200f\\u202a-\\u202e]/g, "") : value));`;

/** Of all sheets: formulas that point at the institutions, cells with an error, charts. */
const reportFacts = (institutions: string): string => `
  const sheets = context.workbook.worksheets;
  sheets.load("items/name");
  await context.sync();
  const all = sheets.items.map((sheet) => {
    const used = sheet.getUsedRange(true);
    used.load("values,formulas");
    sheet.charts.load("count");
    return { used, charts: sheet.charts };
  });
  await context.sync();
  const cells = all.flatMap(({ used }) => used.formulas.flat());
  const values = all.flatMap(({ used }) => used.values.flat());
  return {
    formulas: cells.filter((cell) => String(cell).startsWith("=") && String(cell).includes(${JSON.stringify(institutions)})).length,
    errors: values.filter((value) => /^#(REF|NAME|VALUE|DIV|N.A)/.test(String(value))).length,
    charts: all.reduce((sum, { charts }) => sum + charts.count, 0),
  };`;
