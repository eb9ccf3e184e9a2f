import { readFile } from "node:fs/promises";
import path from "node:path";
import { cliMessages } from "../messages/cliMessages";
import type { MessageLanguage } from "../messages/language";
import { reportCommandMessages } from "../messages/reportCommandMessages";
import { describedReport } from "../report/annual/describedReport";
import { annualPage } from "../report/annual/page/annualPage";
import type { ReportOptions } from "./commandLine";
import { refusePlaces } from "./exportPlaces";
import { problemOf } from "./inputFiles";
import { writeOutput } from "./outputs";
import { reportRequest } from "./reportRequest";
import type { Terminal } from "./terminal";
import { UsageError } from "./usageError";

/** `jahiz report`: a round, and the one before, in; the yearly report out, or the sheet of one institution. */
export async function reportCommand(
  file: string,
  options: ReportOptions,
  language: MessageLanguage,
  terminal: Terminal,
): Promise<void> {
  await refuseUsage(file, options, language);
  const { sources, digits, remarks } = await reportRequest(file, options, language);
  const { document, workbook } = describedReport({ ...sources, date: today() });
  const outputs: { readonly place: string; readonly content: string | Uint8Array }[] = [];
  if (options.out !== undefined) {
    const { writeWorkbook } = await import("../host/xlsx/writeWorkbook");
    outputs.push({ place: options.out, content: await writeWorkbook(workbook) });
  }
  if (options.html !== undefined) {
    const cells =
      options.out === undefined ? [] : [reportCommandMessages(language).cellsIn(path.basename(options.out))];
    const page = annualPage({ ...document, cover: [...document.cover, ...cells] }, { language, digits });
    outputs.push({ place: options.html, content: page });
  }
  for (const { place, content } of outputs) await refuseForeign(place, content, language);
  for (const remark of remarks) terminal.err(`${remark}\n`);
  for (const { place, content } of outputs) await writeOutput(place, content, language, terminal);
}

/** Throws for what the words of the command alone show to be wrong, before anything is read. */
async function refuseUsage(file: string, options: ReportOptions, language: MessageLanguage): Promise<void> {
  const { out, html, before, programme, catalogue, framework, institution } = options;
  const messages = reportCommandMessages(language);
  if (out === undefined && html === undefined) throw new UsageError(messages.nothingAsked);
  if (out !== undefined && !/\.xlsx$/i.test(out)) throw new UsageError(messages.notXlsx(out));
  if (html !== undefined && !/\.html?$/i.test(html)) throw new UsageError(messages.notHtml(html));
  if (institution !== undefined && before !== undefined) throw new UsageError(messages.notForInstitution("--before"));
  const isGiven = (place: string | undefined) => place !== undefined;
  const inputs = [file, before, programme, catalogue, framework].filter(isGiven);
  await refusePlaces([out, html].filter(isGiven), inputs, language);
}

/**
 * A workbook that stands there may hold what people wrote into it, and is left alone unless it is this very report; of
 * pages, those that this command made are replaced, since nobody types into them.
 */
async function refuseForeign(place: string, content: string | Uint8Array, language: MessageLanguage): Promise<void> {
  const standing = await readFile(place).catch((error: unknown) => {
    if (problemOf(error) === "notFound") return undefined;
    throw new UsageError(cliMessages(language).input[problemOf(error)](place));
  });
  if (standing === undefined || standing.equals(Buffer.from(content))) return;
  const isOurs = typeof content === "string" && standing.includes(`<meta name="generator" content="Jahiz"`);
  if (!isOurs) throw new UsageError(cliMessages(language).output.exists(place));
}

/** The day in the time zone of the machine, as an ISO date: the command's only look at a clock. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
