import { asMapped, assessWorkbook, readCover, withRivalCards, type HeaderMapping, type Settings } from "../core";
import type { Workbook } from "../host/sheet";
import type { CheckedFile } from "../report/checkedFile";
import { formatOfName } from "./formatOfName";

/**
 * What is found in a workbook that was read from a file, its headers read as its user said in the `mapping` that it keeps;
 * undefined where no sheet has the name that is wanted.
 */
export function checkWorkbook(
  file: string,
  { format, sheets: given }: Workbook,
  general: Settings,
  { sheet: wanted, mapping }: { readonly sheet?: string; readonly mapping?: HeaderMapping } = {},
): CheckedFile | undefined {
  const { sheets, settings, headers } = asMapped(given, general, mapping);
  const assessed = assessWorkbook(sheets, settings, wanted);
  if (!assessed) return undefined;
  const named = formatOfName(file);
  const isMisnamed = named !== undefined && named !== format;
  const assessments = withRivalCards(assessed.assessments, readCover(sheets)?.period ?? null);
  const remarked = { ...(isMisnamed && { realFormat: format }), ...(headers.length > 0 && { mappedHeaders: headers }) };
  return { file, ...assessed, assessments, ...remarked, error: null };
}
