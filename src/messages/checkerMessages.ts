import { ar } from "./ar/checker";
import { en } from "./en/checker";
import type { InstitutionGroup } from "../core";
import type { MessageLanguage } from "./language";

/** What the pane says of one checked sheet beside its findings: groups, repairs, taking back, open scores. */
export interface CheckerMessages {
  /** Headings over findings that stand in no column. */
  readonly wholeSheet: string;
  readonly wholeRows: string;
  /** A column without a header, by its letters. */
  readonly column: (letters: string) => string;
  /** Of a sheet without values: charts and pictures may stand on it. */
  readonly emptySheet: string;
  /** Of a sheet that only says whose file this is: there is nothing in it to check. */
  readonly cover: string;
  /** Of a sheet of no known kind. */
  readonly nothing: string;
  /** After one of these three: the sheet where there is something to check. */
  readonly stands: Readonly<Record<"inventory" | "scorecard" | "programme", (sheet: string) => string>>;
  /** What a finding stands at, where that is more than one. */
  readonly amount: Readonly<Record<"cells" | "rows", (count: number) => string>>;
  /** A scorecard of the template in which nothing stands yet; `description` says which. */
  readonly leftBlank: (description: string) => string;
  /** Cells of accepted proposals that are not written; `cells` is "D7:D12, D20". */
  readonly leftOut: Readonly<
    Record<"formula" | "merged" | "date" | "overlap" | "changed", (count: number, cells: string) => string>
  >;
  /** Repaired cells of one row that are not restored. */
  readonly notTakenBack: NotTakenBackMessages;
  readonly moreNotTakenBack: (count: number) => string;
  /** What is open of a score while parts of it are missing. Scores and points are 0–100, already rounded. */
  readonly open: OpenScoreMessages;
  readonly institution: ScoredInstitutionMessages;
}

/**
 * Why a repaired cell is not restored. `changed`: it holds something else by now. `formula`: a formula stands there by now,
 * whatever it gives. `together`: another cell of the same
 * repair is left alone. `rowGone`: no row has the service's name. `severalRows`: rows were moved and several have it.
 * `columnGone`: the column, or the whole header, is not found.
 */
export type NotTakenBack = "changed" | "formula" | "together" | "rowGone" | "severalRows" | "columnGone";

export interface NotTakenBackMessages {
  /** The row was found again: cells stand where they are named. Clauses, put into one sentence by `inRow`. */
  readonly changed: (cell: string, now: string) => string;
  readonly formula: (cell: string) => string;
  readonly together: (cells: readonly string[]) => string;
  readonly inRow: (clauses: readonly string[]) => string;
  /** Not found again: where they stood once may be another service's place by now, so they are named by header first. */
  readonly rowGone: (lost: LostCells) => string;
  readonly severalRows: (lost: LostCells) => string;
  readonly columnGone: (lost: LostCells) => string;
}

/** Repaired cells of one row that are not found again. */
export interface LostCells {
  readonly headers: readonly string[];
  /** The service, where its name is known. */
  readonly service?: string;
  /** The addresses that they had when they were repaired. */
  readonly stoodIn: readonly string[];
}

export interface OpenScoreMessages {
  /** A stage (its components are missing), its score's interval, and what each missing one can add. */
  readonly stage: (stage: string, low: string, high: string, missing: readonly OpenPartWords[]) => string;
  readonly levelStays: (level: string) => string;
  readonly levelsPossible: (levels: readonly string[]) => string;
  /** The only missing part, and the levels at its lowest and at its highest. */
  readonly onlyPart: (name: string, points: string, lowest: string, highest: string) => string;
  readonly part: (name: string, points: string, canChangeLevel: boolean) => string;
  readonly level: (label: string) => string;
  readonly noPublishedLevel: string;
}

export interface OpenPartWords {
  readonly name: string;
  /** By how many points of the score it can move it. */
  readonly points: string;
}

/** As which kind of institution performance is scored. A sheet is the cover's. */
export interface ScoredInstitutionMessages {
  readonly fromCover: (kind: InstitutionGroup, sheet: string) => string;
  /** The user has chosen it in the pane. */
  readonly chosen: (kind: InstitutionGroup) => string;
  /** The cover says the other kind. */
  readonly chosenAgainst: (kind: InstitutionGroup, sheet: string) => string;
  /** The cover has no answer, or one that cannot be read. */
  readonly leftOpen: (sheet: string) => string;
  /** The workbook has no cover. */
  readonly unsaid: string;
}

const messages: Readonly<Record<MessageLanguage, CheckerMessages>> = { ar, en };

export function checkerMessages(language: MessageLanguage): CheckerMessages {
  return messages[language];
}
