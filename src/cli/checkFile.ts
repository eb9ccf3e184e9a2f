import { readFileSync } from "node:fs";
import { builtInFrameworks, serviceCatalogue, type Settings, type Verdict } from "../core";
import { ReadFailure, type Workbook } from "../host/sheet";
import { readFileBytes } from "../host/xlsx/readFileBytes";
import { cliMessages } from "../messages/cliMessages";
import { fileMessage } from "../messages/fileMessages";
import { fileVerdict, type CheckedFile, type FileError } from "../report/checkedFile";
import { fileJson } from "../report/checkJson";
import { fileReport } from "../report/fileReport";
import { fileSection } from "../report/page/fileSection";
import { resultRows, type ResultRows } from "../report/result/resultRows";
import { nameList } from "../report/nameList";
import { fileText } from "../report/plainText";
import { visibleText } from "../report/visibleText";
import { checkWorkbook } from "./checkWorkbook";
import type { CheckRequest } from "./checkRequest";
import { problemOf, type InputFile, type InputProblem } from "./inputFiles";

/** What became of one file: plain data, each wanted report already made, so that little travels between threads. */
export interface FileOutcome {
  readonly file: string;
  readonly verdict: Verdict | "unreadable";
  readonly text?: string;
  readonly json?: readonly string[];
  readonly html?: string;
  readonly rows?: ResultRows;
}

/** Reads, assesses and reports one file. Whatever is wrong with it is in the outcome; nothing is thrown. */
export function checkFile(
  file: InputFile,
  request: CheckRequest,
  onRead?: (done: number, total: number) => void,
): FileOutcome {
  try {
    return outcomeOf(assessFile(file, request, onRead), request);
  } catch (error) {
    return failedOutcome(file, error, request);
  }
}

/** The outcome of a file whose check broke off for no fault of the file: ours, or too little memory. */
export function failedOutcome({ path }: InputFile, error: unknown, request: CheckRequest): FileOutcome {
  const messages = cliMessages(request.language);
  const { code, message } = error as NodeJS.ErrnoException;
  const failure: FileError =
    code === "ERR_WORKER_OUT_OF_MEMORY"
      ? { kind: "outOfMemory", message: messages.outOfMemory }
      : { kind: "failed", message: messages.failed(message) };
  return outcomeOf(unread(path, failure), request);
}

function assessFile(
  file: InputFile,
  request: CheckRequest,
  onRead?: (done: number, total: number) => void,
): CheckedFile {
  const messages = cliMessages(request.language);
  const { path } = file;
  if ("problem" in file)
    return unread(path, { kind: file.problem, message: messages.input[file.problem](visibleText(path)) });
  const bytes = bytesOrProblem(path);
  if (typeof bytes === "string")
    return unread(path, { kind: bytes, message: messages.input[bytes](visibleText(path)) });
  const workbook = readOrFailure(bytes, request, onRead);
  if ("kind" in workbook) return unread(path, workbook);
  const checked = checkWorkbook(path, workbook, settingsOf(request), request.sheet);
  if (checked && checked.assessments.length > 0) return checked;
  const names = nameList(
    workbook.sheets.map(({ name }) => name),
    request.language,
  );
  const { sheet = "" } = request;
  return unread(
    path,
    checked
      ? { kind: "nothingToCheck", message: messages.nothingToCheck(names) }
      : { kind: "sheetNotFound", message: messages.sheetNotFound(visibleText(sheet), names) },
  );
}

/** At one stroke: a file of some kilobytes is there before a promise of it would be. */
function bytesOrProblem(path: string): Uint8Array | InputProblem {
  try {
    return readFileSync(path);
  } catch (error) {
    return problemOf(error);
  }
}

function readOrFailure(
  bytes: Uint8Array,
  { language }: CheckRequest,
  onProgress?: (done: number, total: number) => void,
): Workbook | FileError {
  try {
    return readFileBytes(bytes, { onProgress });
  } catch (error) {
    if (error instanceof ReadFailure)
      return { kind: error.failure.kind, message: fileMessage(language, error.failure) };
    throw error;
  }
}

function settingsOf({
  catalogue = serviceCatalogue,
  frameworks = builtInFrameworks,
  policy,
  isServiceInstitution,
  published,
}: CheckRequest): Settings {
  return { catalogue, frameworks, policy, isServiceInstitution, published };
}

function unread(file: string, error: FileError): CheckedFile {
  return { file, assessments: [], skipped: [], error };
}

function outcomeOf(checked: CheckedFile, request: CheckRequest): FileOutcome {
  const { wanted, language } = request;
  const { catalogue, frameworks, published } = settingsOf(request);
  const context = { catalogue, frameworks, published, language };
  const report = wanted.text || wanted.html || wanted.workbook ? fileReport(checked, context) : undefined;
  return {
    file: checked.file,
    verdict: fileVerdict(checked),
    ...(wanted.json && { json: fileJson(checked) }),
    ...(report && wanted.text && { text: fileText(report, language) }),
    ...(report && wanted.html && { html: fileSection(report, language).markup }),
    ...(report && wanted.workbook && { rows: resultRows(checked, report, context) }),
  };
}
