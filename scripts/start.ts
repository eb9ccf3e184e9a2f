/**
 * What `npm start` shows: the scanned Muscat inventory, checked by the program that was just built and set beside the
 * figures that Muscat published. Further arguments go to `jahiz check`: `npm start -- --lang en`.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "..");
const at = (...path: string[]): string => join(root, ...path);
const report = at("dist", "muscat-report.html");
const sample = at("assets", "samples", "muscat-inventory-scanned.xlsx");
const published = at("assets", "samples", "muscat-published.json");

const { status } = spawnSync(
  process.execPath,
  [at("dist", "jahiz.js"), "check", sample, "--published", published, "--html", report, ...process.argv.slice(2)],
  { stdio: "inherit" },
);
// 1 says that the sheet has errors: the scanned one has, and showing them is what this is for.
process.exitCode = status === 1 ? 0 : (status ?? 2);
