/**
 * How long the page stands still in the workbench, over a large inventory and over a large round: the longest task of the
 * page's thread at each step, in milliseconds, beside the budget of 200. `npm run build && npx tsx test/bench/longTasks.ts
 * [ROWS] [FOLDER]`; FOLDER holds the built pages, dist/ unless another is named.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { paneCollectMessages } from "../../src/messages/paneCollectMessages";
import { paneMessages } from "../../src/messages/paneMessages";
import { serve } from "../../scripts/serve";
import { startBrowser } from "../../scripts/findBrowser";
import { inventoryWorkbook } from "./inventoryWorkbook";
import { line } from "./measure";

const rows = Number(process.argv[2] ?? 100_000);
const folder = process.argv[3];
/** Of eleven cells of a row, two are wrong here and there. */
const noisy = 0.022;
/** What is handed in beside the large inventory. */
const institutions = 60;
const services = 500;
const budget = 200;
/** What a step leaves to be done when all is shown already: pieces that are drawn or told later. */
const afterwards = 5_000;
const patience = { timeout: 240_000 };

const files = mkdtempSync(join(tmpdir(), "jahiz-bench-"));
const words = paneMessages("en");
const collect = paneCollectMessages("en");

/** Collects the long tasks of the page; frames of one origin share its thread. */
const watch = `
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration, startTime } of list.getEntries()) window.longTasks.push([Math.round(startTime), Math.round(duration)]);
  }).observe({ type: "longtask" });
  window.longTasks`;

async function main(): Promise<void> {
  const { address, server } = await serve({ port: 0, mayMove: false, folder });
  const browser = await startBrowser();
  try {
    await overInventory(await workbench(browser, address));
    await overRound(await workbench(browser, address));
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
    rmSync(files, { recursive: true });
  }
}

async function workbench(browser: Awaited<ReturnType<typeof startBrowser>>, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1360, height: 860 } });
  await page.goto(`${address}?lang=en`);
  await page.frameLocator("iframe").getByRole("heading", { name: "خدمات محافظة مسقط" }).waitFor();
  await page.evaluate(watch);
  return page;
}

async function overInventory(page: Page): Promise<void> {
  const pane = page.frameLocator("iframe");
  const file = xlsx("large.xlsx", rows);
  await step(page, `opening ${rows} rows`, async () => {
    await page.locator(".toolbar input[type=file]").setInputFiles(file);
    await pane.getByRole("heading", { name: "الخدمات", exact: false }).waitFor(patience);
    await pane.getByText(words.shell.notChecked).waitFor();
  });
  await step(page, "checking and marking them", async () => {
    await pane.getByRole("button", { name: words.shell.next.check({ sheet: "", count: 0 }) }).click();
    await pane.locator(".verdict, .summary strong").first().waitFor(patience);
    await pane.getByRole("button", { name: words.check.clearMarks }).waitFor(patience);
  });
  await page.close();
}

async function overRound(page: Page): Promise<void> {
  const pane = page.frameLocator("iframe");
  await pane.getByRole("tab", { name: words.shell.tabs.collect }).click();
  const submissions = Array.from({ length: institutions }, (_, at) => xlsx(`institution ${at}.xlsx`, services, at + 1));
  submissions.push(xlsx("large.xlsx", rows));
  const total = institutions * services + rows;
  await step(page, `collecting ${submissions.length} institutions, ${total} rows`, async () => {
    await pane.locator("input[type=file]").first().setInputFiles(submissions);
    await button(pane, collect.plan.write).waitFor(patience);
  });
  await step(page, "writing the round", async () => {
    await button(pane, collect.plan.write).click();
    await button(pane, collect.compare.compare).waitFor(patience);
  });
  await page.close();
}

/**
 * An inventory in a file. The browser is given its path: a file's content would be unpacked from base64 in the page's own
 * thread, and that task of the test's would be the longest of all.
 */
function xlsx(name: string, services: number, seed?: number): string {
  const path = join(files, name);
  writeFileSync(path, inventoryWorkbook(services, noisy, seed));
  return path;
}

function button(pane: FrameLocator, name: string) {
  return pane.getByRole("button", { name, exact: true, disabled: false });
}

/** Does one thing as the user does it, and says how long it and its longest task took. */
async function step(page: Page, name: string, work: () => Promise<void>): Promise<void> {
  await page.evaluate("void (window.longTasks.length = 0)");
  const start = Date.now();
  await work();
  const taken = Date.now() - start;
  await page.waitForTimeout(afterwards);
  const tasks = await page.evaluate<number[]>("window.longTasks.map(([, ms]) => ms)");
  const over = tasks.filter((ms) => ms > 100).length;
  line(`${name}: ${taken} ms; longest task ${Math.max(0, ...tasks)} ms (budget ${budget}), ${over} over 100 ms`);
}

void main();
