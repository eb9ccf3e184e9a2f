import { namesFigure } from "./programme/namesFigure";
import { programmeHeader } from "./programme/programmeHeader";
import { readTable } from "./rows/readTable";
import type { Sheet } from "./rows/sheet";
import type { Table } from "./rows/table";
import { readScorecards } from "./scoring/readScorecards";
import type { Scorecard } from "./scoring/scorecard";
import type { Settings } from "./settings";

/** What a sheet holds, read as far as that can be done without the others. */
export type RecognisedSheet =
  | { readonly kind: "inventory"; readonly sheet: Sheet; readonly table: Table }
  | { readonly kind: "scorecard"; readonly sheet: Sheet; readonly scorecards: readonly Scorecard[] }
  | { readonly kind: "programme"; readonly sheet: Sheet };

/** A sheet that was recognised as of this kind. */
export type SheetOf<Kind extends RecognisedSheet["kind"]> = Extract<RecognisedSheet, { readonly kind: Kind }>;

/**
 * An inventory, else a programme sheet, else a scorecard; undefined where it is none of them. A programme sheet may list
 * stages and levels as a scorecard does, and a scorecard may have the programme's headers: the rows' own names decide.
 */
export function recogniseSheet(sheet: Sheet, { catalogue, frameworks }: Settings): RecognisedSheet | undefined {
  const table = readTable(sheet, catalogue);
  if (table) return { kind: "inventory", sheet, table };
  const header = programmeHeader(sheet);
  const programme = header && ({ kind: "programme", sheet } as const);
  if (programme && namesFigure(sheet, header.index + 1)) return programme;
  const scorecards = readScorecards(sheet.grid, frameworks);
  return scorecards.length > 0 ? { kind: "scorecard", sheet, scorecards } : programme;
}
