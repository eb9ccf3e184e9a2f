/** Every benchmark, one after another: `npm run build && npm run bench`. Each compares in one run; quote the ratios. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "./bundle";

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "jahiz-bench-"));
  const assess = await bundle("assess", folder);
  execFileSync(process.execPath, ["--expose-gc", assess], { stdio: "inherit" });
  rmSync(folder, { recursive: true });
  for (const bench of ["reader", "check", "collect", "office", "longTasks"]) {
    execFileSync(process.execPath, ["--import", "tsx", join(__dirname, `${bench}.ts`)], { stdio: "inherit" });
  }
}

void main();
