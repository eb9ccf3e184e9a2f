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

/** What a sheet keeps of its own name at least, beside a period. */
const leastOwnName = 8;

/**
 * The institutions and services of this round and of the one before, as sheets of one workbook: "Institutions 2024" beside
 * "Institutions 2023". Periods that are not stated, too long for a sheet's name, or the same, are told apart in words.
 */
export function roundSheets(
  now: DescribedRound,
  before: DescribedRound | undefined,
  language: MessageLanguage,
): RoundSheets {
  const { thisRound, roundBefore } = annualPageMessages(language);
  const [later, earlier] = [additionOf(now, thisRound), additionOf(before, roundBefore)];
  if (!before) {
    const own = renamed(now, later);
    return { sheets: own.sheets, places: { now: own.place } };
  }
  const isClear = later !== "" && earlier !== "" && later.toLowerCase() !== earlier.toLowerCase();
  const own = renamed(now, isClear ? later : thisRound);
  const other = renamed(before, isClear ? earlier : roundBefore);
  return { sheets: [...own.sheets, ...other.sheets], places: { now: own.place, before: other.place } };
}

/** The period as a sheet's name may hold it, whole; words in place of one that is too long, nothing where none is stated. */
function additionOf(round: DescribedRound | undefined, words: string): string {
  const allowed = (round?.period ?? "")
    .replace(/[\\/?*[\]:']/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return allowed.length > longestSheetName - leastOwnName - 1 ? words : allowed;
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

/** The sheet's own name is cut where both have no room, never what tells it apart. */
function sheetNameWith(name: string, addition: string): string {
  return addition === "" ? name : `${name.slice(0, longestSheetName - addition.length - 1).trim()} ${addition}`;
}
