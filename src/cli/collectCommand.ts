import path from "node:path";
import type { CollectedRun, Round, UpdatedRound } from "../core";
import { untouchedPurpose } from "../host/xlsx/untouchedPurpose";
import { cliMessages } from "../messages/cliMessages";
import { collectMessages } from "../messages/collectMessages";
import type { MessageLanguage } from "../messages/language";
import { collectedRound } from "../report/round/collectedRound";
import { collectReport, type RoundBefore } from "../report/round/collectReport";
import { roundWorkbook, type RoundSettings } from "../report/round/roundWorkbook";
import { collectJob, type CollectOutcome } from "./collectFile";
import { collectRequest, collectSettings } from "./collectRequest";
import type { CollectOptions } from "./commandLine";
import { gzipBeside } from "./gzipBeside";
import { inputFiles, type InputFile } from "./inputFiles";
import { outputProblem } from "./outputPlace";
import { writeOutput } from "./outputs";
import { Progress } from "./progress";
import type { ExitCode } from "./run";
import { copyPlace, isRoundCopy } from "./roundCopies";
import { standingRound, type StandingRound } from "./standingRound";
import type { Terminal } from "./terminal";
import type { ThreadProgram } from "./threads/fileThread";
import { overFiles } from "./threads/overFiles";
import { UsageError } from "./usageError";

/** `jahiz collect`: submissions in, a round out, begun or brought up to date. */
export async function collectCommand(
  names: readonly string[],
  options: CollectOptions,
  language: MessageLanguage,
  terminal: Terminal,
  program?: ThreadProgram,
): Promise<ExitCode> {
  const { out, period } = options;
  const settings = await collectSettings(options, language);
  const files = await submissions(names, options, language, terminal);
  const standing = await standingRound(out, language, settings);
  const before = standing?.reading.round;
  const request = collectRequest(settings, before, today());
  const progress = new Progress(terminal, cliMessages(language), files.length);
  const outcomes = await overFiles(collectJob, files, request, { progress, program });
  progress.end();
  const run = { ...runOf(outcomes), policy: request.policy, frameworks: request.frameworks, ...(period && { period }) };
  const updated = collectedRound(before, run, language);
  // A round that would begin with nothing is no round: the answer says which files gave none.
  const isWritten = standing !== undefined || updated.round.institutions.length > 0;
  const kept = standing && (await keepCopy(standing, { out, language, terminal }));
  if (isWritten) await writeRound(updated.round, settings, { out, language, terminal });
  else terminal.err(`${collectMessages(language).nothingCollected(out)}\n`);
  terminal.out(collectReport(updated, run.unread, kept, settings.frameworks, language));
  return exitCode(updated, run);
}

/** The files to collect. The round itself and what was kept of it may lie among them: they are left out, the round by its name. */
async function submissions(
  names: readonly string[],
  { out, catalogue, framework }: CollectOptions,
  language: MessageLanguage,
  terminal: Terminal,
): Promise<readonly InputFile[]> {
  const named = await inputFiles(names);
  const others = await without(out, named);
  const files = others.filter(({ path: file }) => !isRoundCopy(out, file));
  const problem = await outputProblem(
    out,
    [catalogue, framework].filter((file) => file !== undefined),
  );
  if (problem) throw new UsageError(cliMessages(language).output[problem](out));
  const messages = collectMessages(language);
  if (path.extname(out).toLowerCase() !== ".xlsx") throw new UsageError(messages.outNotXlsx(out));
  if (files.length === 0) throw new UsageError(messages.onlyOut(out));
  if (others.length < named.length) terminal.err(`${messages.outLeftOut(out)}\n`);
  return files;
}

/** The files without the one that stands at a place, by whichever name. */
async function without(place: string, files: readonly InputFile[]): Promise<readonly InputFile[]> {
  const isThere = await Promise.all(
    files.map(async ({ path: file }) => (await outputProblem(place, [file])) === "isInput"),
  );
  return files.filter((_, index) => !isThere[index]);
}

function runOf(outcomes: readonly CollectOutcome[]): CollectedRun {
  return {
    collected: outcomes.flatMap((outcome) => (outcome.kind === "collected" ? [outcome.collected] : [])),
    unread: outcomes.flatMap((outcome) => (outcome.kind === "unread" ? [outcome.unread] : [])),
  };
}

interface RoundOutput {
  readonly out: string;
  readonly language: MessageLanguage;
  readonly terminal: Terminal;
}

/** Keeps the round's workbook as it was beside the new one. */
async function keepCopy(
  { bytes, reading: { remarks }, leftBehind }: StandingRound,
  { out, language, terminal }: RoundOutput,
): Promise<RoundBefore> {
  const copy = await copyPlace(out, bytes);
  await writeOutput(copy, bytes, language, terminal);
  return { remarks, leftBehind, isTouched: untouchedPurpose(bytes) !== "round", copy: path.basename(copy) };
}

async function writeRound(round: Round, settings: RoundSettings, { out, language, terminal }: RoundOutput) {
  const { writeWorkbook } = await import("../host/xlsx/writeWorkbook");
  const { workbook } = roundWorkbook(round, language, settings);
  await writeOutput(out, await writeWorkbook({ ...workbook, purpose: "round" }, gzipBeside), language, terminal);
}

/** The day in the time zone of the machine, as an ISO date. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** 2 where a file gave no row or is of another period, 1 where an institution has errors or a second file, else 0. */
function exitCode({ leftOut, otherPeriod }: UpdatedRound, { collected, unread }: CollectedRun): ExitCode {
  if (unread.length > 0 || otherPeriod.length > 0) return 2;
  const hasErrors = collected.some(({ institution }) => institution.verdict !== "accepted");
  return hasErrors || leftOut.length > 0 ? 1 : 0;
}
