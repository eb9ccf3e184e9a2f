import {
  collectSubmission,
  recogniseSheet,
  type CollectedSubmission,
  type KnownInstitution,
  type Settings,
  type Sheet,
  type SubmittedFile,
  type Submission,
} from "../../core";
import type { MessageLanguage } from "../../messages/language";
import { roundMessages } from "../../messages/roundMessages";
import { collectedSubmission } from "./collectedSubmission";
import { isRound } from "./readRound";

/** What a file gives: a submission, also as plain data in words; or one sentence on why it gives none. */
export type CollectedSheets =
  | { readonly kind: "submission"; readonly submission: Submission; readonly collected: CollectedSubmission }
  | { readonly kind: "unread"; readonly reason: string };

/** What is collected by, beside the file. */
export interface CollectContext {
  readonly settings: Settings;
  readonly language: MessageLanguage;
  /** The institutions of the round so far, whose corrections hold. */
  readonly known: readonly KnownInstitution[];
}

/** Collects what one file holds. A round's own workbook is none: its catalogue would pass for an inventory. */
export function collectSheets(
  file: SubmittedFile,
  sheets: readonly Sheet[],
  { settings, language, known }: CollectContext,
): CollectedSheets {
  const messages = roundMessages(language);
  if (isRound(sheets)) return { kind: "unread", reason: messages.isRound };
  const submission = collectSubmission(file, sheets, settings, known);
  if (!submission)
    return { kind: "unread", reason: isProgramme(sheets, settings) ? messages.isProgramme : messages.nothingAssessed };
  const { catalogue, frameworks } = settings;
  return {
    kind: "submission",
    submission,
    collected: collectedSubmission(submission, { catalogue, frameworks }),
  };
}

function isProgramme(sheets: readonly Sheet[], settings: Settings): boolean {
  return sheets.some(
    (sheet) => sheet.facts.visibility === "visible" && recogniseSheet(sheet, settings)?.kind === "programme",
  );
}
