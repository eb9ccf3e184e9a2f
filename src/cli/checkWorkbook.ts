import { assessWorkbook, readCover, withRivalCards, type Settings } from "../core";
import type { Workbook } from "../host/sheet";
import type { CheckedFile } from "../report/checkedFile";
import { formatOfName } from "./formatOfName";

/** What is found in a workbook that was read from a file; undefined where no sheet has the name that is wanted. */
export function checkWorkbook(
  file: string,
  { format, sheets }: Workbook,
  settings: Settings,
  wanted?: string,
): CheckedFile | undefined {
  const assessed = assessWorkbook(sheets, settings, wanted);
  if (!assessed) return undefined;
  const named = formatOfName(file);
  const isMisnamed = named !== undefined && named !== format;
  const assessments = withRivalCards(assessed.assessments, readCover(sheets)?.period ?? null);
  return { file, ...assessed, assessments, ...(isMisnamed && { realFormat: format }), error: null };
}
