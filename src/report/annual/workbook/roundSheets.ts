import { annualPageMessages } from "../../../messages/annualPageMessages";
import type { MessageLanguage } from "../../../messages/language";
import { longestSheetName } from "../../result/longestSheetName";
import type { DescribedSheet, DescribedWorkbook } from "../../describedWorkbook";
import type { RoundPlace, SheetPlace } from "../../round/roundPlace";

/** A round as `roundWorkbook` describes it, and the period that names its sheets apart; null where nobody states one. */
export interface DescribedRound {
  readonly workbook: DescribedWorkbook;
  readonly place: RoundPlace;
  readonly period: string | null;
}

/** The sheets of one or two rounds that formulas stand over, and where they stand. */
export interface RoundSheets {
  readonly sheets: readonly DescribedSheet[];
  readonly places: { readonly now: RoundPlace; readonly before?: RoundPlace };
}

/**
 * The institutions and services of this round and of the one before, as sheets of one workbook: "Institutions 2024" beside
 * "Institutions 2023". Periods that are not stated, or the same, are told apart in words.
 */
export function roundSheets(
  now: DescribedRound,
  before: DescribedRound | undefined,
  language: MessageLanguage,
): RoundSheets {
  const { thisRound, roundBefore } = annualPageMessages(language);
  const isClear = now.period !== null && before?.period !== null && before?.period !== now.period;
  const own = renamed(now, isClear || !before ? (now.period ?? "") : thisRound);
  if (!before) return { sheets: own.sheets, places: { now: own.place } };
  const other = renamed(before, isClear ? (before.period ?? "") : roundBefore);
  return { sheets: [...own.sheets, ...other.sheets], places: { now: own.place, before: other.place } };
}

function renamed({ workbook, place }: DescribedRound, addition: string) {
  const named = (each: SheetPlace): SheetPlace => ({ ...each, sheet: sheetNameWith(each.sheet, addition) });
  const places = [place.institutions, place.services];
  const sheets = places.flatMap(({ sheet }) =>
    workbook.sheets
      .filter(({ name }) => name === sheet)
      .map((described) => ({ ...described, name: sheetNameWith(sheet, addition) })),
  );
  return { sheets, place: { institutions: named(place.institutions), services: named(place.services) } };
}

/** What Excel refuses in a sheet's name becomes a space; the name is cut, never what tells it apart. */
function sheetNameWith(name: string, addition: string): string {
  const allowed = addition
    .replace(/[\\/?*[\]:']/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 15)
    .trim();
  return allowed === "" ? name : `${name.slice(0, longestSheetName - allowed.length - 1)} ${allowed}`;
}
