import { builtInFrameworks, mappingKey, readMapping, serviceCatalogue, type Settings, type Verdict } from "../core";
import { cliMessages } from "../messages/cliMessages";
import { fileVerdict, type CheckedFile, type FileError } from "../report/checkedFile";
import { fileJson } from "../report/checkJson";
import { fileReport } from "../report/fileReport";
import { fileSection } from "../report/page/fileSection";
import { resultRows, type ResultRows } from "../report/result/resultRows";
import { nameList } from "../report/nameList";
import { fileText } from "../report/fileText";
import { visibleText } from "../report/visibleText";
import { brokenOff } from "./brokenOff";
import { checkWorkbook } from "./checkWorkbook";
import type { CheckRequest } from "./checkRequest";
import type { InputFile } from "./inputFiles";
import { readInput } from "./readInput";
import type { FileJob } from "./threads/fileJob";

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
function checkFile(
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

export const checkJob: FileJob<CheckRequest, FileOutcome> = {
  name: "check",
  work: checkFile,
  failed: failedOutcome,
};

function failedOutcome({ path }: InputFile, error: unknown, request: CheckRequest): FileOutcome {
  return outcomeOf(unread(path, brokenOff(error, request.language)), request);
}

function assessFile(
  file: InputFile,
  request: CheckRequest,
  onRead?: (done: number, total: number) => void,
): CheckedFile {
  const { path } = file;
  const { sheet = "", language } = request;
  const read = readInput(file, language, onRead);
  if ("error" in read) return unread(path, read.error);
  const mapping = readMapping(read.kept[mappingKey]);
  const checked = checkWorkbook(path, read, settingsOf(request), { sheet: request.sheet, mapping });
  if (checked && checked.assessments.length > 0) return checked;
  const messages = cliMessages(language);
  const names = nameList(
    read.sheets.map(({ name }) => name),
    language,
  );
  return unread(
    path,
    checked
      ? { kind: "nothingToCheck", message: messages.nothingToCheck(names) }
      : { kind: "sheetNotFound", message: messages.sheetNotFound(visibleText(sheet), names) },
  );
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
