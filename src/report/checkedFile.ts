import {
  worstVerdict,
  type AssessedWorkbook,
  type Assessment,
  type MappedHeader,
  type SkippedSheet,
  type Verdict,
} from "../core";

export type { SkippedSheet };

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
  /** Services that stand on several of its sheets; absent where there are none. */
  readonly repeated?: AssessedWorkbook["repeated"];
  /** What the file really is, where its name says something else. */
  readonly realFormat?: "xlsx" | "csv";
  /** Headers that were read as the file's user had said in the pane; absent where there are none. */
  readonly mappedHeaders?: readonly MappedHeader[];
  /** The cover says that the institution has no services, and its performance was scored so. */
  readonly kindFromCover?: "nonService";
  readonly error: FileError | null;
}

/** The worst verdict of a file's sheets; `unreadable` for a file that was not assessed. */
export function fileVerdict({ assessments, error }: CheckedFile): Verdict | "unreadable" {
  return error ? "unreadable" : worstVerdict(assessments.map(({ verdict }) => verdict));
}
