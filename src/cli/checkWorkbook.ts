import {
  asMapped,
  assessWorkbook,
  readCover,
  withOtherInstitution,
  withRivalCards,
  type Assessment,
  type HeaderMapping,
  type Settings,
} from "../core";
import type { Workbook } from "../host/sheet";
import type { CheckedFile } from "../report/checkedFile";
import { formatOfName } from "./formatOfName";

/**
 * What is found in a workbook that was read from a file, its headers read as its user said in the `mapping` that it keeps;
 * undefined where no sheet has the name that is wanted. The kind of institution is the cover's where the settings say none.
 */
export function checkWorkbook(
  file: string,
  { format, sheets: given }: Workbook,
  general: Settings,
  { sheet: wanted, mapping }: { readonly sheet?: string; readonly mapping?: HeaderMapping } = {},
): CheckedFile | undefined {
  const { sheets, settings, headers } = asMapped(given, general, mapping);
  const cover = readCover(sheets);
  const isServiceInstitution = settings.isServiceInstitution ?? cover?.isService;
  const assessed = assessWorkbook(sheets, { ...settings, isServiceInstitution }, wanted);
  if (!assessed) return undefined;
  const named = formatOfName(file);
  const isMisnamed = named !== undefined && named !== format;
  const compared = withOtherInstitution(assessed.assessments, settings.published, { path: file, cover });
  const assessments = withRivalCards(compared, cover?.period ?? null);
  const isSaidByCover = settings.isServiceInstitution === undefined && cover?.isService === false;
  const { skipped, repeated } = assessed;
  const remarked = {
    ...(repeated.length > 0 && { repeated }),
    ...(isMisnamed && { realFormat: format }),
    ...(headers.length > 0 && { mappedHeaders: headers }),
    ...(isSaidByCover && assessments.some(isPerformance) && { kindFromCover: "nonService" as const }),
  };
  return { file, assessments, skipped, ...remarked, error: null };
}

function isPerformance(assessment: Assessment): boolean {
  return assessment.kind === "scorecard" && assessment.scorecard.kind === "performance";
}
