/**
 * How long the page stands still while a large inventory is checked and marked in the workbench: the longest task of the
 * page's thread, in milliseconds; the budget is 200. `npm run build && npx tsx test/bench/longTasks.ts [ROWS]`.
 */
import { paneMessages } from "../../src/messages/paneMessages";
import { serve } from "../../scripts/serve";
import { startBrowser } from "../../scripts/findBrowser";
import { inventoryWorkbook } from "./inventoryWorkbook";
import { line } from "./measure";

const rows = Number(process.argv[2] ?? 100_000);
/** Of eleven cells of a row, two are wrong here and there. */
const noisy = 0.022;

/** Collects the long tasks of the page; frames of one origin share its thread. */
const watch = `
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration, startTime } of list.getEntries()) window.longTasks.push([Math.round(startTime), Math.round(duration)]);
  }).observe({ type: "longtask" });
  window.longTasks`;

async function main(): Promise<void> {
  const { address, server } = await serve({ port: 0, mayMove: false });
  const browser = await startBrowser();
  try {
    const words = paneMessages("en");
    const page = await browser.newPage({ viewport: { width: 1360, height: 860 } });
    await page.goto(`${address}?lang=en`);
    const pane = page.frameLocator("iframe");
    await pane.getByRole("heading", { name: "خدمات محافظة مسقط" }).waitFor();
    const buffer = Buffer.from(inventoryWorkbook(rows, noisy));
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByText("Open a workbook").click()]);
    const opening = Date.now();
    await page.evaluate(watch);
    await chooser.setFiles({ name: "large.xlsx", mimeType: "application/octet-stream", buffer });
    await pane.getByRole("heading", { name: "الخدمات", exact: false }).waitFor({ timeout: 120_000 });
    await pane.getByText(words.shell.notChecked).waitFor();
    line(`opening ${rows} rows: ${Date.now() - opening} ms; longest task ${await longest(page)} ms`);
    await page.evaluate("void (window.longTasks.length = 0)");
    const checking = Date.now();
    await pane.getByRole("button", { name: words.shell.next.check({ sheet: "", count: 0 }) }).click();
    await pane.locator(".verdict, .summary strong").first().waitFor({ timeout: 120_000 });
    await pane.getByRole("button", { name: words.check.clearMarks }).waitFor({ timeout: 120_000 });
    await page.waitForTimeout(5000);
    line(
      `checking and marking: ${Date.now() - checking - 5000} ms; longest task ${await longest(page)} ms (budget 200)`,
    );
    line(`tasks over 100 ms: ${JSON.stringify(await page.evaluate("window.longTasks.filter(([, ms]) => ms > 100)"))}`);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

async function longest(page: { evaluate(source: string): Promise<unknown> }): Promise<number> {
  return (await page.evaluate("Math.max(0, ...window.longTasks.map(([, ms]) => ms))")) as number;
}

void main();
