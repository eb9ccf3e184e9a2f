import { matchingKey, type RoundFinding, type Sheet } from "../../core";
import { languages, type MessageLanguage } from "../../messages/language";
import { reportMessages } from "../../messages/reportMessages";
import { roundMessages } from "../../messages/roundMessages";
import { wholeIn } from "./columns/wholeIn";
import { headerOf, locateSheet, rowsOf, type LocatedSheet } from "./locateSheet";
import { plainText } from "./plainText";
import type { RoundProblem } from "./roundProblem";
import { wordIn } from "./wordIn";

/** Columns that every round has; by them the sheet is known. */
const telling = ["institution", "severity", "rule", "sheet", "place", "message"] as const;
const ids = [...telling, "cells", "translation"] as const;

/** Reads the findings, in the words of both languages where both were kept. */
export function readListedFindings(sheets: readonly Sheet[]): {
  readonly findings: readonly RoundFinding[];
  readonly problems: readonly RoundProblem[];
} {
  const located = locateListedFindings(sheets);
  const findings: RoundFinding[] = [];
  const problems: RoundProblem[] = [];
  if (!located) return { findings, problems };
  const language = languageOf(located);
  for (const { row, at } of rowsOf(located)) {
    const institution = plainText(at("institution"));
    // The last line of a sheet that was full has one cell.
    if (institution === "") continue;
    const severity = wordIn(at("severity"), (_, language) => reportMessages(language).severityWord);
    if (severity === undefined) {
      const { columns, sheet } = located;
      const where = { sheet: sheet.name, row, column: columns.get("severity") ?? 0, value: at("severity") };
      problems.push({ kind: "cell", expected: "choice", title: headerOf(located, "severity"), ...where });
      continue;
    }
    const [rule, sheet, place, message] = (["rule", "sheet", "place", "message"] as const).map((id) =>
      plainText(at(id)),
    );
    const cells = wholeIn(at("cells"));
    findings.push({
      institution,
      severity,
      rule: rule ?? "",
      sheet: sheet ?? "",
      place: place ?? "",
      ...(cells !== undefined && { cells }),
      message: inBoth(message ?? "", plainText(at("translation")), language),
    });
  }
  return { findings, problems };
}

export function locateListedFindings(sheets: readonly Sheet[]): LocatedSheet | undefined {
  const titles = new Map<string, readonly string[]>(
    ids.map((id) => [id, languages.map((language) => roundMessages(language).findingColumns[id])]),
  );
  return locateSheet(sheets, titles, telling);
}

/** The language of the sheet, by the header over its sentences: the other one is in the column of translations. */
function languageOf({ sheet: { grid }, firstIndex, columns }: LocatedSheet): MessageLanguage {
  const header = plainText(grid.rows[firstIndex - 1]?.[columns.get("message") ?? 0] ?? null);
  const isArabic = matchingKey(header) === matchingKey(roundMessages("ar").findingColumns.message);
  return isArabic ? "ar" : "en";
}

function inBoth(message: string, translation: string, language: MessageLanguage): RoundFinding["message"] {
  if (translation === "") return message;
  return language === "ar" ? { ar: message, en: translation } : { ar: translation, en: message };
}
