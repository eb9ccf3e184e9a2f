import type { MessageLanguage } from "../messages/language";
import { cliMessages } from "../messages/cliMessages";
import { checkJson } from "../report/checkJson";
import { checkJob, type FileOutcome } from "./checkFile";
import { checkRequest } from "./checkRequest";
import type { CheckOptions } from "./commandLine";
import { inputFiles } from "./inputFiles";
import { refuseOutputs, writeReports } from "./outputs";
import { Progress } from "./progress";
import type { ExitCode } from "./run";
import type { Terminal } from "./terminal";
import type { ThreadProgram } from "./threads/fileThread";
import { overFiles } from "./threads/overFiles";

/** `jahiz check`: files in, verdicts and reports out. */
export async function checkCommand(
  names: readonly string[],
  options: CheckOptions,
  language: MessageLanguage,
  terminal: Terminal,
  program?: ThreadProgram,
): Promise<ExitCode> {
  const request = await checkRequest(options, language);
  const files = await inputFiles(names);
  await refuseOutputs(options, files, language);
  const progress = new Progress(terminal, cliMessages(language), files.length);
  const outcomes = await overFiles(checkJob, files, request, { progress, program });
  progress.end();
  for (const piece of options.json ? jsonOf(outcomes) : [textOf(outcomes, language)]) terminal.out(piece);
  await writeReports(options, outcomes, request, terminal);
  return worstOf(outcomes);
}

function* jsonOf(outcomes: readonly FileOutcome[]): Generator<string> {
  yield* checkJson(outcomes.map(({ json }) => json ?? []));
  yield "\n";
}

function textOf(outcomes: readonly FileOutcome[], language: MessageLanguage): string {
  const texts = outcomes.map(({ text }) => text ?? "");
  if (outcomes.length < 2) return texts.join("");
  const count = (verdict: FileOutcome["verdict"]) => outcomes.filter((outcome) => outcome.verdict === verdict).length;
  const { tally } = cliMessages(language);
  return [
    ...texts,
    `${tally(outcomes.length, count("accepted"), count("repairable"), count("rejected"), count("unreadable"))}\n`,
  ].join("\n");
}

/** Of several files the worst. */
function worstOf(outcomes: readonly FileOutcome[]): ExitCode {
  if (outcomes.some(({ verdict }) => verdict === "unreadable")) return 2;
  return outcomes.every(({ verdict }) => verdict === "accepted") ? 0 : 1;
}
