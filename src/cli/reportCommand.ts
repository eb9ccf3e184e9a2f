import path from "node:path";
import type { MessageLanguage } from "../messages/language";
import { reportCommandMessages } from "../messages/reportCommandMessages";
import { describedReport } from "../report/annual/describedReport";
import { annualPage } from "../report/annual/page/annualPage";
import type { ReportOptions } from "./commandLine";
import { refusePlaces } from "./exportPlaces";
import { outputProblem } from "./outputPlace";
import { writeOutput } from "./outputs";
import { refuseStanding, type NewFile } from "./refuseStanding";
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
  const outputs: (NewFile & { readonly content: string | Uint8Array })[] = [];
  if (options.out !== undefined) {
    const { writeWorkbook } = await import("../host/xlsx/writeWorkbook");
    outputs.push({
      place: options.out,
      content: await writeWorkbook({ ...workbook, purpose: "report" }),
      workbook: "report",
    });
  }
  if (options.html !== undefined) {
    const cells =
      options.out === undefined ? [] : [reportCommandMessages(language).cellsIn(path.basename(options.out))];
    const page = annualPage({ ...document, cover: [...document.cover, ...cells] }, { language, digits });
    outputs.push({ place: options.html, content: page, page: "report" });
  }
  await refuseStanding(outputs, language);
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
  if (before !== undefined && (await outputProblem(before, [file])) === "isInput")
    throw new UsageError(messages.sameRound(before));
  const isGiven = (place: string | undefined) => place !== undefined;
  const inputs = [file, before, programme, catalogue, framework].filter(isGiven);
  await refusePlaces([out, html].filter(isGiven), inputs, language);
}

/** The day in the time zone of the machine, as an ISO date: the command's only look at a clock. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
