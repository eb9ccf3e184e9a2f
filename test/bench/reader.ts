/**
 * Our reader beside a bare unzip + byte scan and exceljs `load`, on one file of 100,000 × 11 Arabic cells, each in a process of
 * its own, five runs in turn, medians. `npx tsx test/bench/reader.ts [rows]`; with more rows than 200,000 exceljs is left out.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { readWorkbook } from "../../src/host/xlsx/readWorkbook";
import { inventoryWorkbook } from "./inventoryWorkbook";

type Runner = (bytes: Uint8Array) => unknown;

const runners: Readonly<Record<string, () => Runner | Promise<Runner>>> = {
  bare: () => (bytes) => {
    let sum = 0;
    for (const part of Object.values(unzipSync(bytes)))
      for (let index = 0; index < part.length; index++) sum += part[index] as number;
    return sum;
  },
  reader: () => readWorkbook,
  exceljs: async () => {
    const { default: Excel } = await import("exceljs");
    return (bytes) => new Excel.Workbook().xlsx.load(bytes.slice().buffer);
  },
};

async function runOne(name: string, file: string): Promise<void> {
  const run = await (runners[name] as () => Runner | Promise<Runner>)();
  const bytes = readFileSync(file);
  const start = performance.now();
  await run(bytes);
  const milliseconds = performance.now() - start;
  process.stdout.write(JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
}

function measure(name: string, file: string): { milliseconds: number; megabytes: number } {
  const output = execFileSync(process.execPath, ["--import", "tsx", __filename, name, file], { encoding: "utf8" });
  return JSON.parse(output) as { milliseconds: number; megabytes: number };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] as number;
}

function compare(rows: number): void {
  const folder = mkdtempSync(join(tmpdir(), "jahiz-bench-"));
  const file = join(folder, "services.xlsx");
  writeFileSync(file, inventoryWorkbook(rows, 0.024));
  const names = Object.keys(runners).filter((name) => rows <= 200_000 || name !== "exceljs");
  const results = new Map(names.map((name) => [name, [] as ReturnType<typeof measure>[]]));
  for (let run = 0; run < (rows <= 200_000 ? 5 : 1); run++)
    for (const name of names) results.get(name)?.push(measure(name, file));
  rmSync(folder, { recursive: true });
  const bare = median((results.get("bare") ?? []).map(({ milliseconds }) => milliseconds));
  for (const [name, runs] of results) {
    const time = median(runs.map(({ milliseconds }) => milliseconds));
    const memory = median(runs.map(({ megabytes }) => megabytes));
    console.log(
      `${name.padEnd(8)} ${time.toFixed(0).padStart(7)} ms  ${(time / bare).toFixed(2).padStart(6)} x bare  ${memory.toFixed(0).padStart(6)} MB peak`,
    );
  }
}

const [first, file] = process.argv.slice(2);
if (first !== undefined && file !== undefined) void runOne(first, file);
else compare(Number(first ?? 100_000));
