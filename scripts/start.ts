/**
 * What `npm start` shows: the scanned Muscat inventory, checked by the program that was just built and set beside the
 * figures that Muscat published. Further arguments go to `jahiz check`: `npm start -- --lang en`.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const samples = "assets/samples";
const report = "dist/muscat-report.html";
const files = [
  `${samples}/muscat-inventory-scanned.xlsx`,
  "--published",
  `${samples}/muscat-published.json`,
  "--html",
  report,
];

const { status } = spawnSync(process.execPath, ["dist/jahiz.js", "check", ...files, ...process.argv.slice(2)], {
  cwd: join(__dirname, ".."),
  stdio: "inherit",
});
// 1 says that the sheet has errors: the scanned one has, and showing them is what this is for.
process.exitCode = status === 1 ? 0 : (status ?? 2);
