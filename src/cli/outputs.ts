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
import { refuseStanding } from "./refuseStanding";
import type { Terminal } from "./terminal";
import { UsageError } from "./usageError";
import { writeWhole } from "./writeWhole";
import { writeTrouble } from "./writeTrouble";

/** Throws before anything is checked if a report could not be written where it was asked for. */
export async function refuseOutputs(
  options: CheckOptions,
  inputFiles: readonly InputFile[],
  language: MessageLanguage,
): Promise<void> {
  const { output } = cliMessages(language);
  const { html, out, published, catalogue, framework } = options;
  if (out !== undefined) refuseEnding(out, language);
  if (html !== undefined && !/\.html?$/i.test(html)) throw new UsageError(output.notHtml(html));
  const inputs = [...inputFiles.map((file) => file.path), published, catalogue, framework].filter(
    (input) => input !== undefined,
  );
  for (const place of [html, out].filter((each) => each !== undefined)) {
    const problem = await outputProblem(place, inputs);
    if (problem) throw new UsageError(output[problem](place));
  }
  if (html !== undefined && out !== undefined && path.resolve(html) === path.resolve(out))
    throw new UsageError(output.sameTwice(out));
  const files = [
    ...(html === undefined ? [] : [{ place: html, page: "check" as const }]),
    ...(out === undefined ? [] : [{ place: out, workbook: "check" as const }]),
  ];
  await refuseStanding(files, language);
}

/** Throws where a workbook would be written under another kind's name: Excel would not open it. */
export function refuseEnding(place: string, language: MessageLanguage): void {
  if (!/\.xlsx$/i.test(place)) throw new UsageError(cliMessages(language).output.notXlsx(place));
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
    await writeOutput(
      out,
      await writeWorkbook({ ...resultWorkbook(rows, language), purpose: "check" }, gzipBeside),
      language,
      terminal,
    );
  }
}

/** Writes one file, whole or not at all; a place that cannot be written is the user's to mend. */
export async function writeOutput(
  place: string,
  content: string | Uint8Array,
  language: MessageLanguage,
  terminal: Terminal,
): Promise<void> {
  const messages = cliMessages(language);
  try {
    await writeWhole(place, content);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UsageError(messages.cannotWrite[writeTrouble(error)](place, reason));
  }
  terminal.err(`${messages.wrote(place)}\n`);
}
