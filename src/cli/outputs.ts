import { writeFile } from "node:fs/promises";
import path from "node:path";
import { serviceCatalogue } from "../core";
import { cliMessages } from "../messages/cliMessages";
import type { MessageLanguage } from "../messages/language";
import { reportPage } from "../report/page/reportPage";
import { resultWorkbook } from "../report/result/resultWorkbook";
import type { FileOutcome } from "./checkFile";
import type { CheckRequest } from "./checkRequest";
import type { CheckOptions } from "./commandLine";
import { gzipBeside } from "./gzipBeside";
import type { InputFile } from "./inputFiles";
import { outputProblem } from "./outputPlace";
import type { Terminal } from "./terminal";
import { UsageError } from "./usageError";

/** Throws before anything is checked if a report could not be written where it was asked for. */
export async function refuseOutputs(
  options: CheckOptions,
  files: readonly InputFile[],
  language: MessageLanguage,
): Promise<void> {
  const { output } = cliMessages(language);
  const { html, out, published, catalogue, framework } = options;
  const inputs = [...files.map((file) => file.path), published, catalogue, framework].filter(
    (input) => input !== undefined,
  );
  for (const place of [html, out].filter((each) => each !== undefined)) {
    const problem = await outputProblem(place, inputs);
    if (problem) throw new UsageError(output[problem](place));
  }
  if (html !== undefined && out !== undefined && path.resolve(html) === path.resolve(out))
    throw new UsageError(output.sameTwice(out));
}

/** Writes the page and the workbook that were asked for, and says so on `err`: results alone stand on `out`. */
export async function writeReports(
  { html, out }: CheckOptions,
  outcomes: readonly FileOutcome[],
  request: CheckRequest,
  terminal: Terminal,
): Promise<void> {
  const { language, catalogue = serviceCatalogue } = request;
  if (html !== undefined) {
    const pages = outcomes.map(({ file, verdict, html: markup }) => ({ file, verdict, markup: markup ?? "" }));
    await writeOutput(html, reportPage(pages, catalogue, language), language, terminal);
  }
  if (out !== undefined) {
    const { writeWorkbook } = await import("../host/xlsx/writeWorkbook");
    const rows = outcomes.flatMap((outcome) => outcome.rows ?? []);
    await writeOutput(out, await writeWorkbook(resultWorkbook(rows, language), gzipBeside), language, terminal);
  }
}

/** Writes one file; a place that cannot be written is the user's to mend. */
export async function writeOutput(
  place: string,
  content: string | Uint8Array,
  language: MessageLanguage,
  terminal: Terminal,
): Promise<void> {
  const messages = cliMessages(language);
  try {
    await writeFile(place, content);
  } catch (error) {
    throw new UsageError(messages.cannotWrite(place, (error as NodeJS.ErrnoException).code ?? String(error)));
  }
  terminal.err(`${messages.wrote(place)}\n`);
}
