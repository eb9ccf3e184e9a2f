/**
 * Takes the README's pictures of the built pages, in both languages: the workbench with the pane, the pane's other tabs side
 * by side at 400 and 320 pixels, the command line's report, and parts of the yearly report and of an institution's sheet made
 * from the sample rounds. Run `npm run build` first.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { languages, type MessageLanguage } from "../src/messages/language";
import { paneMessages, type PaneMessages } from "../src/messages/paneMessages";
import { describedReport } from "../src/report/annual/describedReport";
import { annualPage } from "../src/report/annual/page/annualPage";
import { startBrowser } from "./findBrowser";
import { sampleReport } from "./sampleRounds/sampleReport";
import { serve } from "./serve";

const root = join(__dirname, "..");
const pictures = join(root, "assets", "pictures");
const samples = "assets/samples";

/** The checked inventory beside its pane, then the pane's tabs. */
async function takeWorkbench(browser: Browser, address: string, language: MessageLanguage): Promise<void> {
  const words = paneMessages(language);
  const page = await browser.newPage({ viewport: { width: 1360, height: 860 } });
  await page.goto(`${address}?lang=${language}`);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("button", { name: words.shell.steps.dismiss }).click();
  await pane.getByRole("button", { name: words.shell.next.check({ sheet: "", count: 0 }) }).click();
  await pane.getByText(words.shell.verdictWord.rejected, { exact: true }).waitFor();
  await page.waitForTimeout(1000);
  await page.screenshot({ path: join(pictures, `workbench-${language}.png`) });
  for (const width of [400, 320]) await takeTabs(page, pane, words, { language, width });
  await page.close();
}

/** Repair, statistics and scores, composed into one picture in the order of reading. */
async function takeTabs(
  page: Page,
  pane: FrameLocator,
  words: PaneMessages,
  { language, width }: { readonly language: MessageLanguage; readonly width: number },
): Promise<void> {
  const frame = page.locator("iframe");
  await page.evaluate(
    `document.querySelector(".taskPane").style.flex = "none"; document.querySelector(".taskPane").style.width = "${width}px"`,
  );
  const shots: string[] = [];
  for (const tab of ["repair", "statistics", "scores"] as const) {
    await pane.getByRole("tab", { name: words.shell.tabs[tab], exact: true }).click();
    await page.waitForTimeout(500);
    shots.push((await frame.screenshot()).toString("base64"));
  }
  const board = await (await page.context().browser()!.newContext()).newPage();
  const images = shots.map((shot) => `<img src="data:image/png;base64,${shot}" style="border:1px solid #bbb">`);
  const html = `<div dir="${words.shell.direction}" style="display:inline-flex;gap:12px;padding:4px">${images.join("")}</div>`;
  await board.setContent(html);
  const name = width === 400 ? `pane-${language}.png` : `pane-${language}-${width}.png`;
  await board.locator("div").screenshot({ path: join(pictures, name) });
  await board.context().close();
}

async function takeReport(browser: Browser, folder: string, language: MessageLanguage): Promise<void> {
  const report = join(folder, `${language}.html`);
  const figures = `${samples}/muscat-published.json`;
  const args = ["check", `${samples}/muscat-inventory-scanned.xlsx`, "--published", figures];
  spawnSync(process.execPath, ["dist/jahiz.js", ...args, "--html", report, "--lang", language], { cwd: root });
  const page = await browser.newPage({ viewport: { width: 980, height: 760 } });
  await page.goto(pathToFileURL(report).href);
  await page.screenshot({ path: join(pictures, `report-${language}.png`) });
  const statistics = page.locator(".statistics").first();
  await statistics.screenshot({ path: join(pictures, `statistics-${language}.png`) });
  await page.close();
}

/** Parts of the yearly report, one below the other, and the first page of the sheet of one institution. */
async function takeAnnual(browser: Browser, folder: string, language: MessageLanguage): Promise<void> {
  const sources = sampleReport(language);
  const digits = language === "ar" ? ("arabic" as const) : ("western" as const);
  const institution = "وزارة الإسكان والتخطيط العمراني";
  const documents = {
    annual: describedReport(sources).document,
    institution: describedReport({ ...sources, institution }).document,
  };
  for (const [name, document] of Object.entries(documents)) {
    const place = join(folder, `${name}-${language}.html`);
    writeFileSync(place, annualPage(document, { language, digits }));
    const page = await browser.newPage({ viewport: { width: 980, height: 760 } });
    await page.goto(pathToFileURL(place).href);
    const path = join(pictures, `${name}-${language}.png`);
    if (name === "annual") await page.locator("#levels").screenshot({ path });
    else await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width: 980, height: 1250 } });
    await page.close();
  }
}

async function main(): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), "jahiz-pictures-"));
  const { address, server } = await serve({ port: 0, mayMove: false });
  const browser = await startBrowser();
  try {
    for (const language of languages) {
      await takeReport(browser, folder, language);
      await takeAnnual(browser, folder, language);
      await takeWorkbench(browser, address, language);
    }
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

void main();
