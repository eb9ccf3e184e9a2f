import { readFile } from "node:fs/promises";
import {
  cellAddress,
  checkFramework,
  publishedFromGrid,
  readUserCatalogue,
  readPublished,
  type Catalogue,
  type Frameworks,
  type PublishedFigures,
  type PublishedReading,
} from "../core";
import { ReadFailure } from "../host/sheet";
import { readFileBytes } from "../host/xlsx/readFileBytes";
import { catalogueMessage } from "../messages/catalogueMessages";
import { cliMessages } from "../messages/cliMessages";
import { fileMessage } from "../messages/fileMessages";
import { frameworkMessage } from "../messages/scoringMessages";
import type { MessageLanguage } from "../messages/language";
import { publishedProblemMessage } from "../messages/reconcileMessages";
import { faultyLine } from "./faultyLine";
import { problemOf } from "./inputFiles";
import { nodeCodec } from "./nodeCodec";
import { UsageError } from "./usageError";

/** The user's own catalogue. Throws `UsageError` with every problem in it. */
export async function readCatalogueFile(path: string, language: MessageLanguage): Promise<Catalogue> {
  const reading = readUserCatalogue(await readJson("--catalogue", path, language));
  if ("catalogue" in reading) return reading.catalogue;
  throw problemsIn(
    "--catalogue",
    path,
    reading.problems.map((problem) => catalogueMessage(problem, language)),
    language,
  );
}

/** The user's own frameworks, the built-in ones where the file has no section of its own. */
export async function readFrameworkFile(path: string, language: MessageLanguage): Promise<Frameworks> {
  const reading = checkFramework(await readJson("--framework", path, language));
  if ("frameworks" in reading) return reading.frameworks;
  throw problemsIn(
    "--framework",
    path,
    reading.problems.map((problem) => frameworkMessage(problem, language)),
    language,
  );
}

/** Published figures from a JSON document, or from the first sheet of a workbook or CSV that has their header. */
export async function readPublishedFile(
  path: string,
  catalogue: Catalogue,
  language: MessageLanguage,
): Promise<PublishedFigures> {
  const bytes = await readBytes(path, language);
  const reading = /^\s*\{/.test(new TextDecoder().decode(bytes.subarray(0, 100)))
    ? readPublished(parsed("--published", path, bytes, language))
    : fromSheets("--published", path, bytes, catalogue, language);
  if ("published" in reading) return reading.published;
  const sentences = reading.problems.map((problem) => {
    const { place } = problem;
    return publishedProblemMessage(
      problem,
      typeof place === "string" ? place : cellAddress(place.column, place.row),
      language,
    );
  });
  throw problemsIn("--published", path, sentences, language);
}

function fromSheets(
  option: string,
  path: string,
  bytes: Uint8Array,
  catalogue: Catalogue,
  language: MessageLanguage,
): PublishedReading {
  try {
    const readings = readFileBytes(bytes, { codec: nodeCodec }).sheets.map(({ grid }) =>
      publishedFromGrid(grid, catalogue),
    );
    const hasHeader = (reading: PublishedReading) =>
      !("problems" in reading) || reading.problems.every(({ kind }) => kind !== "headerNotFound");
    return readings.find(hasHeader) ?? { problems: [{ kind: "headerNotFound", place: "" }] };
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    throw problemsIn(option, path, [fileMessage(language, error.failure)], language);
  }
}

async function readJson(option: string, path: string, language: MessageLanguage): Promise<unknown> {
  return parsed(option, path, await readBytes(path, language), language);
}

async function readBytes(path: string, language: MessageLanguage): Promise<Uint8Array> {
  return readFile(path).catch((error: unknown) => {
    throw new UsageError(cliMessages(language).input[problemOf(error)](path));
  });
}

function parsed(option: string, path: string, bytes: Uint8Array, language: MessageLanguage): unknown {
  const text = new TextDecoder().decode(bytes);
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = (error as Error).message.replace(/\s+/g, " ");
    throw problemsIn(option, path, [cliMessages(language).notJson(faultyLine(text), reason)], language);
  }
}

/** Problems listed at most; a catalogue that is wrong throughout is mended from the top. */
const mostProblems = 20;

function problemsIn(option: string, path: string, problems: readonly string[], language: MessageLanguage): UsageError {
  const messages = cliMessages(language);
  const more = problems.length > mostProblems ? [messages.moreProblems(problems.length - mostProblems)] : [];
  return new UsageError(
    [
      messages.problemsIn(option, path),
      ...[...problems.slice(0, mostProblems), ...more].map((line) => `  ${line}`),
    ].join("\n"),
  );
}
