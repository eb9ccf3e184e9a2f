import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import type { Browser, Frame, FrameLocator, Page } from "playwright-core";
import type { MessageLanguage } from "../../src/messages/language";
import { paneMessages, type PaneMessages } from "../../src/messages/paneMessages";
import { startBrowser } from "../../scripts/findBrowser";
import { serve } from "../../scripts/serve";

/** The built pages, served as `npm start` serves them, and a browser to look at them. */
export interface Served {
  readonly address: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

export async function serveWorkbench(): Promise<Served> {
  const built = join(__dirname, "../../dist/workbench/workbench.js");
  if (!existsSync(built)) throw new Error("The pages are not built. Run npm run build first.");
  const { address, server } = await serve({ port: 0, mayMove: false });
  const browser = await startBrowser();
  return {
    address,
    browser,
    async close() {
      await browser.close();
      await closed(server);
    },
  };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** A workbench that is open in a page, with the pane in its frame. */
export interface OpenWorkbenchPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly words: PaneMessages;
  /** Errors and warnings of the console, requests that failed or left this machine. */
  readonly complaints: readonly string[];
  /** Runs a batch of Excel's API in the pane's frame, as the add-in does. */
  readonly excel: <Result>(source: string) => Promise<Result>;
  readonly tab: (name: keyof PaneMessages["shell"]["tabs"]) => Promise<void>;
}

export async function openWorkbench(
  { browser, address }: Served,
  language: MessageLanguage,
  viewport = { width: 1360, height: 860 },
): Promise<OpenWorkbenchPage> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(address) && !/^(?:blob|data):/.test(request.url()))
      complaints.push(`left this machine: ${request.url()}`);
  });
  await page.goto(`${address}?lang=${language}`);
  const pane = page.frameLocator("iframe");
  const words = paneMessages(language);
  await pane.getByRole("heading", { name: "خدمات محافظة مسقط" }).waitFor();
  const frame = page.frames().find((each) => each.url().includes("/pane/"));
  if (!frame) throw new Error("The workbench shows no pane.");
  return {
    page,
    pane,
    words,
    complaints,
    excel: (source) => inFrame(frame, source),
    tab: (name) => pane.getByRole("tab", { name: words.shell.tabs[name], exact: true }).click(),
  };
}

/** `source` is the body of an async function of `context`: the pages know nothing of the tests' modules. */
function inFrame<Result>(frame: Frame, source: string): Promise<Result> {
  return frame.evaluate(`Excel.run(async (context) => { ${source} })`);
}

/** All that a sheet shows of itself through Excel's API, to be compared before and after. */
export const wholeSheet = (name: string): string => `
  const sheet = context.workbook.worksheets.getItem(${JSON.stringify(name)});
  const used = sheet.getUsedRange(true);
  used.load("address,values,formulas,numberFormat");
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/type,items/priority");
  const cells = used.getCellProperties({
    address: true,
    format: { fill: { color: true }, font: { color: true, bold: true, name: true, size: true } },
  });
  await context.sync();
  return {
    address: used.address, values: used.values, formulas: used.formulas, numberFormat: used.numberFormat,
    formats: formats.items.map(({ type, priority }) => ({ type, priority })), cells: cells.value,
  };`;
