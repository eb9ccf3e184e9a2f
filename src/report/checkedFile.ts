import type { Assessment, Verdict } from "../core";

/** Why a sheet of a file was not assessed: hidden, of another kind, or a scorecard that nobody has filled in. */
export interface SkippedSheet {
  readonly name: string;
  readonly why: "hidden" | "notRecognised" | "leftBlank";
}

/** A file that could not be read at all; `message` is one sentence in the report's language. */
export interface FileError {
  readonly kind: string;
  readonly message: string;
}

/** What was found in one file: the whole input of every report. */
export interface CheckedFile {
  /** As the user named it. */
  readonly file: string;
  readonly assessments: readonly Assessment[];
  readonly skipped: readonly SkippedSheet[];
  /** What the file really is, where its name says something else. */
  readonly realFormat?: "xlsx" | "csv";
  readonly error: FileError | null;
}

/** From good to bad, so that the worst is the last. */
const verdicts: readonly Verdict[] = ["accepted", "repairable", "rejected"];

/** The worst verdict of a file's sheets; `unreadable` for a file that was not assessed. */
export function fileVerdict({ assessments, error }: CheckedFile): Verdict | "unreadable" {
  if (error) return "unreadable";
  const worst = Math.max(0, ...assessments.map(({ verdict }) => verdicts.indexOf(verdict)));
  return verdicts[worst] ?? "rejected";
}
