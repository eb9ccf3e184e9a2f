import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { MessageLanguage } from "../../src/messages/language";
import { axeViolations } from "./axeViolations";
import { expectUntil } from "./until";
import { openWorkbench, serveWorkbench, wholeSheet, type OpenWorkbenchPage, type Served } from "./workbench";

/** The points of Muscat's stages, in the order of the framework (seed B). Their sums are 59, 65, 21, 50 and 34. */
const points = [14, 10, 13, 13, 9, 31, 34, 21, 4, 15, 6, 25, 12, 22];
const sheetName = "خدمات محافظة مسقط";

let served: Served;
beforeAll(async () => {
  served = await serveWorkbench();
}, 60_000);
afterAll(() => served.close());

describe.each<MessageLanguage>(["ar", "en"])("the scanned inventory of Muscat, pane in %s", (language) => {
  let bench: OpenWorkbenchPage;
  let before: unknown;
  let card: unknown;
  beforeAll(async () => {
    bench = await openWorkbench(served, language);
    before = await bench.excel(wholeSheet(sheetName));
  }, 60_000);
  afterAll(() => bench.page.context().close());
  /** The sentence in the pane, which is also told to a screen reader. */
  const notice = (text: string) => bench.pane.getByText(text).last();

  test("is checked: the verdict, the counts, and marks on the sheet", async () => {
    const { pane, words, excel } = bench;
    await pane.getByRole("button", { name: words.shell.next.check({ sheet: "", count: 0 }) }).click();
    await pane.getByText(words.shell.verdictWord.rejected, { exact: true }).waitFor();
    for (const [severity, count] of [
      ["error", 196],
      ["warning", 111],
      ["note", 4],
    ] as const)
      await pane.getByText(words.shell.severityCount(severity, count)).first().waitFor();
    await expectUntil(async () => (await excel<{ formats: unknown[] }>(wholeSheet(sheetName))).formats.length, 3);
    expect(await axeViolations(bench.page)).toEqual([]);
  });

  test("is repaired: all certain repairs, in one step", async () => {
    const { pane, words, tab, excel } = bench;
    await tab("repair");
    await pane.getByRole("button", { name: words.repair.acceptCertain(280) }).click();
    await pane.getByText(words.repair.plan.willChange(280)).waitFor();
    await pane.getByRole("button", { name: words.repair.plan.write(280) }).click();
    await notice(words.shell.notices.repaired(280)).waitFor();
    const { values } = await excel<{ values: string[][] }>(wholeSheet(sheetName));
    expect(values.flat().filter((value) => ["У", "K", "X", "צ"].includes(value))).toEqual([]);
    expect(await axeViolations(bench.page)).toEqual([]);
  });

  test("is measured: its statistics beside the published ones", async () => {
    const { pane, words, tab, excel } = bench;
    await excel(publishedSheet());
    await tab("statistics");
    const choice = pane.getByLabel(words.statistics.chooseSheet);
    await choice.selectOption({ label: "published" });
    await pane.getByRole("button", { name: words.statistics.readSheet }).click();
    await pane.getByText(words.statistics.publishedFrom("published")).waitFor();
    const sentences = pane.locator(".reconciliation");
    await sentences.waitFor();
    expect(await sentences.locator(".differs").count()).toBe(0);
    expect(await sentences.locator(".agrees").count()).toBe(15);
    expect(await pane.locator(".statistic").getByText(words.statistics.mayBe("57.6%", "71.2%")).count()).toBe(1);
    expect(await axeViolations(bench.page)).toEqual([]);
  });

  test("is scored: a scorecard is added, and its stage scores stand in place as live formulas", async () => {
    const { pane, words, tab, excel } = bench;
    await tab("scores");
    await pane.getByRole("button", { name: words.scores.addStages }).click();
    await pane.getByText(words.scores.blank).or(pane.locator("ul.scores").first()).first().waitFor();
    await excel(fillPoints(points));
    await pane.getByRole("button", { name: words.scores.readAgain }).click();
    await pane
      .getByText(words.scores.score("59.0"))
      .or(pane.getByText(words.scores.score("59")))
      .first()
      .waitFor();
    card = await excel(activeSheet);
    await pane.getByRole("button", { name: words.scores.inPlace.write }).click();
    await expectUntil(async () => {
      const { formulas, values } = await excel<{ formulas: string[][]; values: unknown[][] }>(activeSheet);
      const found = formulas.flatMap((row, down) =>
        row.flatMap((formula, along) => (String(formula).includes("JAHIZ.STAGESCORE") ? [values[down]![along]] : [])),
      );
      return found.slice(0, 5);
    }, [59, 65, 21, 50, 34]);
    expect(await excel<number>(chartCount)).toBe(1);
    expect(await axeViolations(bench.page)).toEqual([]);
  });

  test("and its scores are taken back: the scorecard is as it was, without the chart", async () => {
    const { pane, words, excel } = bench;
    await pane.getByRole("button", { name: words.scores.inPlace.takeBack }).click();
    await expectUntil(() => excel(activeSheet), card);
    expect(await excel<number>(chartCount)).toBe(0);
    expect(await axeViolations(bench.page)).toEqual([]);
  });

  test("is as before once repairs are taken back and marks cleared", async () => {
    const { pane, words, tab, excel } = bench;
    await excel(`context.workbook.worksheets.getItem(${JSON.stringify(sheetName)}).activate(); await context.sync();`);
    await tab("repair");
    await pane.getByRole("button", { name: words.repair.journal.takeBackAll }).click();
    await notice(words.shell.notices.takenBack(280, 0)).waitFor();
    await tab("check");
    await pane.getByRole("button", { name: words.check.clearMarks }).click();
    await notice(words.shell.notices.marksCleared(sheetName)).waitFor();
    expect(await excel(wholeSheet(sheetName))).toEqual(before);
  });

  test("without a complaint of the browser, and without a request to another machine", () => {
    expect(bench.complaints).toEqual([]);
  });
});

const chartCount = `
  const { charts } = context.workbook.worksheets.getActiveWorksheet();
  charts.load("count");
  await context.sync();
  return charts.count;`;

const activeSheet = `
  const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true);
  used.load("values,formulas");
  await context.sync();
  return { values: used.values, formulas: used.formulas };`;

/** Writes points into the empty cells of the second column that have a maximum beside them. */
const fillPoints = (given: readonly number[]): string => `
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const used = sheet.getUsedRange(true);
  used.load("values");
  await context.sync();
  const given = ${JSON.stringify(given)};
  used.values.forEach((row, down) => {
    if (typeof row[2] === "number") sheet.getCell(down, 1).values = [[given.shift()]];
  });
  await context.sync();`;

interface Published {
  readonly services: number;
  readonly figures: Readonly<Record<string, Readonly<Record<string, { count?: number; percent?: number }>>>>;
}

function published(): Published {
  const file = join(__dirname, "../../assets/samples/muscat-published.json");
  return JSON.parse(readFileSync(file, "utf8")) as Published;
}

/** A sheet of published figures, as an institution would keep one. */
function publishedSheet(): string {
  const { services, figures } = published();
  const rows = Object.entries(figures).flatMap(([field, values]) =>
    Object.entries(values).map(([value, { count, percent }]) => [
      field,
      value,
      count ?? "",
      percent === undefined ? "" : `${percent}%`,
    ]),
  );
  const all = [["Field", "Value", "Count", "Percent"], ["Services", "", services, ""], ...rows];
  return `
    const sheet = context.workbook.worksheets.add("published");
    const range = sheet.getRangeByIndexes(0, 0, ${all.length}, 4);
    range.numberFormat = ${JSON.stringify(all.map(() => ["@", "@", "General", "@"]))};
    range.values = ${JSON.stringify(all)};
    await context.sync();`;
}
