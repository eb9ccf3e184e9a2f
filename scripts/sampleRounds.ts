/**
 * Writes the sample rounds to rounds/round-2023 and round-2024: SYNTHETIC submissions, marked as such on every
 * sheet, from which the published figures of the annual report 2024 come out when they are collected. It stops, and
 * writes nothing, when one does not. They are built and not committed: some megabytes, the same in every run.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeWorkbook } from "../src/host/xlsx/writeWorkbook";
import { publishedFaults } from "./sampleRounds/publishedFaults";
import { sampleRound } from "./sampleRounds/sampleRound";

/** Not in dist/, which every build empties. */
const rounds = join(__dirname, "..", "rounds");

async function writeRounds(): Promise<void> {
  const faults = publishedFaults();
  if (faults.length > 0) throw new Error(`Published figures do not come out:\n${faults.join("\n")}`);
  for (const year of [2023, 2024] as const) {
    const folder = join(rounds, `round-${year}`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const { file, workbook } of sampleRound(year))
      writeFileSync(join(folder, file), await writeWorkbook(workbook));
  }
}

void writeRounds();
