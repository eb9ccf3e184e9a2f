/**
 * Takes the README's pictures: the report of the scanned Muscat sample, in both languages, as a browser shows it.
 * Needs a Chromium or Chrome of the system; CHROMIUM names another one than /usr/bin/chromium. Run `npm run build` first.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const root = join(__dirname, "..");
const pictures = join(root, "assets", "pictures");
const samples = "assets/samples";

async function main(): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), "jahiz-pictures-"));
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  try {
    for (const language of ["ar", "en"]) {
      const report = join(folder, `${language}.html`);
      const args = [
        "check",
        `${samples}/muscat-inventory-scanned.xlsx`,
        "--published",
        `${samples}/muscat-published.json`,
      ];
      spawnSync(process.execPath, ["dist/jahiz.js", ...args, "--html", report, "--lang", language], { cwd: root });
      const page = await browser.newPage({ viewport: { width: 980, height: 760 } });
      await page.goto(pathToFileURL(report).href);
      await page.screenshot({ path: join(pictures, `report-${language}.png`) });
      await page
        .locator(".statistics")
        .first()
        .screenshot({ path: join(pictures, `statistics-${language}.png`) });
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

void main();
