import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run, type ExitCode } from "../../src/cli/run";
import type { ThreadProgram } from "../../src/cli/threads/fileThread";

export interface CommandResult {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs one command in this process and keeps what it wrote. */
export async function command(args: readonly string[], program?: ThreadProgram): Promise<CommandResult> {
  const written = { out: "", err: "" };
  const code = await run(
    args,
    { out: (text) => void (written.out += text), err: (text) => void (written.err += text), watched: false },
    program,
  );
  return { code, ...written };
}

/** A folder of its own for each test file, gone afterwards. */
export function temporaryFolder(): (...names: string[]) => string {
  const folder = mkdtempSync(path.join(tmpdir(), "jahiz-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (...names) => path.join(folder, ...names);
}

/** Rows as a CSV file's text. */
export function csv(rows: readonly (readonly (string | null)[])[]): string {
  const cell = (value: string | null) =>
    value && /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : (value ?? "");
  return rows.map((row) => row.map(cell).join(",")).join("\n");
}
