/**
 * `jahiz check`, the program as built, beside other programs on the same files, each in a process of its own, in turn:
 * 60 workbooks × 500 rows beside a plain reader, and ours; one of 100,000 rows beside exceljs `load`; one of 1,000,000 rows alone.
 * Run `npm run build` first. `npx tsx test/bench/check.ts`
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "./bundle";
import { compare, runProgram as run, type Figures } from "./compareRuns";
import { inventoryWorkbook } from "./inventoryWorkbook";
import { line } from "./measure";

const root = join(__dirname, "..", "..");
const program = join(root, "dist", "jahiz.js");

function show(title: string, ours: Figures, other: Figures, otherName: string, budget: string): void {
  line(
    `${title}: check ${ours.seconds.toFixed(2)} s, ${ours.megabytes.toFixed(0)} MB; ${otherName} ${other.seconds.toFixed(2)} s, ${other.megabytes.toFixed(0)} MB; check / ${otherName} = ${(ours.seconds / other.seconds).toFixed(2)} in time, ${(ours.megabytes / other.megabytes).toFixed(2)} in memory (budget ${budget})`,
  );
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "jahiz-bench-"));
  try {
    const round = join(folder, "round");
    mkdirSync(round);
    for (let at = 0; at < 60; at++) writeFileSync(join(round, `${at}.xlsx`), inventoryWorkbook(500, 0.024, at + 1));
    const files = readdirSync(round).map((name) => join(round, name));
    const [plainReader, ourReader] = [await bundle("plainReader", folder), await bundle("ourReader", folder)];
    const many = compare(
      {
        check: () => run(program, ["check", ...files, "--json"]),
        plain: () => run(plainReader, files),
        ours: () => run(ourReader, files),
      },
      9,
    );
    show("60 workbooks x 500 rows", many["check"]!, many["plain"]!, "plain reader", "1.2 in time");
    show("60 workbooks x 500 rows", many["check"]!, many["ours"]!, "our reader", "none");

    const large = join(folder, "large.xlsx");
    writeFileSync(large, inventoryWorkbook(100_000, 0.024));
    const exceljs = await bundle("exceljsLoad", folder);
    const one = compare(
      { check: () => run(program, ["check", large, "--json"]), exceljs: () => run(exceljs, [large]) },
      3,
    );
    show("100,000 rows", one["check"]!, one["exceljs"]!, "exceljs load", "0.5 in time and memory");

    const million = join(folder, "million.xlsx");
    writeFileSync(million, inventoryWorkbook(1_000_000, 0.024));
    const { seconds, megabytes } = run(program, ["check", million]);
    line(`1,000,000 rows: check ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB (budget 1,536 MB)`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main();
