import { readFile } from "node:fs/promises";
import { builtInFrameworks, serviceCatalogue } from "../core";
import { cliMessages } from "../messages/cliMessages";
import type { MessageLanguage } from "../messages/language";
import { programmeTemplate } from "../report/template/programmeTemplate";
import { templateSheets } from "../report/template/templateSheets";
import type { TemplateOptions } from "./commandLine";
import { problemOf } from "./inputFiles";
import { outputProblem } from "./outputPlace";
import { writeOutput } from "./outputs";
import { readCatalogueFile, readFrameworkFile } from "./settingFiles";
import type { Terminal } from "./terminal";
import { UsageError } from "./usageError";

/** `jahiz template`: writes an empty submission, or an empty programme sheet. An existing file is left alone unless it is that very template. */
export async function templateCommand(
  { out, ...options }: TemplateOptions,
  language: MessageLanguage,
  terminal: Terminal,
): Promise<void> {
  const { output } = cliMessages(language);
  const problem = await outputProblem(out, []);
  if (problem) throw new UsageError(output[problem](out));
  const catalogue =
    options.catalogue === undefined ? serviceCatalogue : await readCatalogueFile(options.catalogue, language);
  const frameworks =
    options.framework === undefined ? builtInFrameworks : await readFrameworkFile(options.framework, language);
  const { writeWorkbook } = await import("../host/xlsx/writeWorkbook");
  const bytes = await writeWorkbook(
    options.programme ? programmeTemplate(frameworks, language) : templateSheets(catalogue, frameworks, language),
  );
  if (!(await isFree(out, bytes))) throw new UsageError(output.exists(out));
  await writeOutput(out, bytes, language, terminal);
}

async function isFree(place: string, bytes: Uint8Array): Promise<boolean> {
  try {
    return (await readFile(place)).equals(bytes);
  } catch (error) {
    return problemOf(error) === "notFound";
  }
}
