import { builtInFrameworks, serviceCatalogue } from "../core";
import { cliMessages } from "../messages/cliMessages";
import type { MessageLanguage } from "../messages/language";
import { programmeTemplate } from "../report/template/programmeTemplate";
import { templateSheets } from "../report/template/templateSheets";
import type { TemplateOptions } from "./commandLine";
import { outputProblem } from "./outputPlace";
import { refuseEnding, writeOutput } from "./outputs";
import { refuseStanding } from "./refuseStanding";
import { readCatalogueFile, readFrameworkFile } from "./settingFiles";
import type { Terminal } from "./terminal";
import { UsageError } from "./usageError";

/** `jahiz template`: writes an empty submission, or an empty programme sheet. What somebody has saved is left alone. */
export async function templateCommand(
  { out, ...options }: TemplateOptions,
  language: MessageLanguage,
  terminal: Terminal,
): Promise<void> {
  const { output } = cliMessages(language);
  refuseEnding(out, language);
  const problem = await outputProblem(out, []);
  if (problem) throw new UsageError(output[problem](out));
  const catalogue =
    options.catalogue === undefined ? serviceCatalogue : await readCatalogueFile(options.catalogue, language);
  const frameworks =
    options.framework === undefined ? builtInFrameworks : await readFrameworkFile(options.framework, language);
  const { writeWorkbook } = await import("../host/xlsx/writeWorkbook");
  const described = options.programme
    ? programmeTemplate(frameworks, language)
    : templateSheets(catalogue, frameworks, language);
  const bytes = await writeWorkbook({ ...described, purpose: "template" });
  await refuseStanding([{ place: out, content: bytes, workbook: "template" }], language);
  await writeOutput(out, bytes, language, terminal);
}
