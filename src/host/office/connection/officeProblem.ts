import type { HostProblem } from "../../sheet";

/** What a request was about: says whose protection refused it and which sheet it missed. */
export interface Subject {
  /** The sheet's name as far as it is known; undefined where no single sheet is meant. */
  readonly sheet?: string;
  readonly changes: "nothing" | "sheet" | "workbook";
}

/** An error of Office.js; its class stands in whichever copy of the library the page has loaded. */
interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string; readonly message?: string };
}

type Reading = (error: OfficeError, subject: Subject) => HostProblem;

const tooLarge: Reading = () => ({ kind: "tooLarge" });
const notSupported: Reading = ({ message }) => ({ kind: "notSupported", set: requirementSet(message) });

/** Microsoft's error codes that say something a person can act on. */
const readings: Readonly<Record<string, Reading>> = {
  InvalidOperationInCellEditMode: () => ({ kind: "cellBeingEdited" }),
  AccessDenied: (_, { sheet, changes }) =>
    changes === "workbook" ? { kind: "workbookProtected" } : { kind: "sheetProtected", sheet: sheet ?? "" },
  ItemNotFound: (error, { sheet }) =>
    isSheetMissing(error) ? { kind: "sheetGone", sheet: sheet ?? "" } : other(error),
  ApiNotFound: notSupported,
  ApiNotAvailable: notSupported,
  NotImplemented: notSupported,
  RequestPayloadSizeLimitExceeded: tooLarge,
  ResponsePayloadSizeLimitExceeded: tooLarge,
  OperationCellsExceedLimit: tooLarge,
  RangeExceedsLimit: tooLarge,
};

/** What office.js itself says of a request of ours that is not sound. */
const mistakes: readonly string[] = ["PropertyNotLoaded", "ValueNotLoaded", "InvalidObjectPath"];

/** The problem behind an error of Office.js; undefined where the mistake is ours. */
export function officeProblem(error: unknown, subject: Subject): HostProblem | undefined {
  if (!isOfficeError(error) || mistakes.includes(error.code)) return undefined;
  return (readings[error.code] ?? other)(error, subject);
}

function isOfficeError(error: unknown): error is OfficeError {
  return typeof error === "object" && error !== null && "debugInfo" in error && "code" in error;
}

function other({ code, message, debugInfo }: OfficeError): HostProblem {
  return { kind: "other", code, message, location: debugInfo?.errorLocation ?? "" };
}

/** A sheet is asked for by its id; nothing else is asked for in a way that may miss. */
function isSheetMissing({ debugInfo }: OfficeError): boolean {
  return /^(?:$|Worksheet)/.test(debugInfo?.errorLocation ?? "");
}

/** "ExcelApi 1.13" out of "… requires the ExcelApi 1.13 set …"; the whole sentence where it is not named. */
function requirementSet(message: string): string {
  return /\b\w+Api\w* \d+\.\d+/.exec(message)?.[0] ?? message;
}
