import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run, type ExitCode } from "../../src/cli/run";
import type { FindingJson, RepairJson } from "../../src/report/checkJson";

/** One sheet in the answer of `jahiz check --json`. */
export interface CheckedSheet {
  readonly name: string;
  readonly kind: string;
  readonly verdict: string;
  readonly headerRow: number | null;
  readonly columns: Readonly<Record<string, string>>;
  readonly services: number;
  readonly findings: readonly FindingJson[];
  readonly statistics: Readonly<
    Record<string, Readonly<Record<string, { readonly count: number; readonly of: number }>>>
  >;
  readonly notMeasured: Readonly<Record<string, unknown>>;
  readonly repairs: readonly RepairJson[];
}

export interface Checked {
  readonly exitCode: ExitCode;
  readonly verdict: string | null;
  readonly error: { readonly kind: string; readonly message: string } | null;
  readonly sheets: readonly CheckedSheet[];
  readonly realFormat?: string;
  readonly skipped: readonly { readonly name: string; readonly why: string }[];
  /** What a person reads on the terminal, without the marks that isolate its directions. */
  readonly text: Readonly<Record<"ar" | "en", string>>;
  /** The page of the report, in Arabic. */
  readonly page: string;
  /** The workbook of results, in Arabic. */
  readonly workbook: Uint8Array;
}

/** Lays bytes on the disk and checks them the way a person does: `jahiz check`, in both languages, with every report. */
export async function checkBytes(
  bytes: Uint8Array,
  name = "submission.xlsx",
  options: readonly string[] = [],
): Promise<Checked> {
  const folder = await mkdtemp(join(tmpdir(), "jahiz-"));
  try {
    const file = join(folder, name);
    const [page, workbook] = [join(folder, "report.html"), join(folder, "results.xlsx")];
    await writeFile(file, bytes);
    const arabic = await command(["check", file, "--html", page, "--out", workbook, ...options]);
    const english = await command(["check", file, "--lang", "en", ...options]);
    const json = await command(["check", file, "--json", ...options]);
    expect((await readFile(file)).equals(bytes)).toBe(true);
    expect([arabic.exitCode, english.exitCode]).toEqual([json.exitCode, json.exitCode]);
    const { files } = JSON.parse(json.out) as {
      files: [Pick<Checked, "verdict" | "error" | "sheets" | "realFormat" | "skipped">];
    };
    return {
      ...files[0],
      exitCode: json.exitCode,
      text: { ar: arabic.out, en: english.out },
      page: await readFile(page, "utf8"),
      workbook: await readFile(workbook),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function command(args: readonly string[]): Promise<{ exitCode: ExitCode; out: string }> {
  let out = "";
  const exitCode = await run(args, { out: (text) => (out += text), err: () => undefined, watched: false });
  return { exitCode, out: out.replace(/[\u2066-\u2069]/g, "") };
}
