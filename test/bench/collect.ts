/**
 * `jahiz collect`, the program as built, beside a plain reader over the same files, each in a process of its own, in turn:
 * 60 workbooks × 500 rows; and the same with one of 100,000 rows and 5 broken ones among them. Collecting writes the round
 * as well, which the reader does not: both are shown, and the time of writing alone is what lies between `collect` and
 * `check`. Run `npm run build` first. `npx tsx test/bench/collect.ts`
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "./bundle";
import { compare, runProgram, type Figures } from "./compareRuns";
import { inventoryWorkbook } from "./inventoryWorkbook";
import { line } from "./measure";

const program = join(__dirname, "..", "..", "dist", "jahiz.js");

/** Files that are no workbooks, whatever their names say. */
const broken: Readonly<Record<string, string>> = {
  "broken-1.xlsx": "",
  "broken-2.xlsx": "PK\u0003\u0004 and no more",
  "broken-3.xlsx": "<html><table></table></html>",
  "broken-4.xlsx": "%PDF-1.7",
  "broken-5.csv": "PK\u0003\u0004",
};

function show(title: string, figures: Record<string, Figures>, budget: string): void {
  const [collect, check, plain] = [figures["collect"]!, figures["check"]!, figures["plain"]!];
  const each = Object.entries(figures).map(
    ([name, { seconds, megabytes }]) => `${name} ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB`,
  );
  const ratio = (a: Figures, b: Figures) => (a.seconds / b.seconds).toFixed(2);
  line(
    `${title}: ${each.join("; ")}; collect / plain reader = ${ratio(collect, plain)}, check / plain reader = ${ratio(check, plain)} in time (budget ${budget})`,
  );
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "jahiz-bench-"));
  try {
    const submissions = join(folder, "submissions");
    mkdirSync(submissions);
    for (let at = 0; at < 60; at++)
      writeFileSync(join(submissions, `institution ${at}.xlsx`), inventoryWorkbook(500, 0.024, at + 1));
    const plainReader = await bundle("plainReader", folder);
    const files = () => readdirSync(submissions).map((name) => join(submissions, name));
    const sound = () => files().filter((name) => !name.includes("broken"));
    const out = join(folder, "round.xlsx");
    const programs = {
      collect: () => {
        rmSync(out, { force: true });
        return runProgram(program, ["collect", ...files(), "--out", out]);
      },
      check: () => runProgram(program, ["check", ...files(), "--json"]),
      plain: () => runProgram(plainReader, sound()),
    };
    show("60 workbooks x 500 rows", compare(programs, 5), "check 1.2; a round is written besides");

    writeFileSync(join(submissions, "large.xlsx"), inventoryWorkbook(100_000, 0.024));
    for (const [name, content] of Object.entries(broken)) writeFileSync(join(submissions, name), content);
    show("and one of 100,000 rows, and 5 broken ones", compare(programs, 3), "none");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main();
