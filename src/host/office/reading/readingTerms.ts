import { HostFailure } from "../../sheet";

/** What a reading can do without: Excel refuses some of it on some sheets, and versions differ. */
export type ReadingPart =
  "specialCells" | "merges" | "tables" | "filter" | "dateSystem" | "direction" | "marks" | "notes";

/** How a sheet is read: what is left out, and how many cells in one request. */
export interface ReadingTerms {
  readonly without: ReadonlySet<ReadingPart>;
  readonly cells: number;
}

/** Excel on the web carries 5 MB an answer; Arabic cells take up to 63 bytes each there. */
const mostCells = 60_000;
/** Cell by cell, each carries its formula, format and type too. */
const mostWholeCells = 20_000;
/** Below this, smaller pieces help no more: single cells are too large. */
const fewestCells = 500;

export const fullTerms: ReadingTerms = { without: new Set(), cells: mostCells };

/** The words by which an error tells at what it came about. */
const locations: readonly (readonly [RegExp, ReadingPart])[] = [
  [/SpecialCells/i, "specialCells"],
  [/MergedAreas/i, "merges"],
  [/AutoFilter/i, "filter"],
  [/Table/i, "tables"],
  [/Function/i, "dateSystem"],
  [/Window/i, "direction"],
  [/ConditionalFormat/i, "marks"],
  [/Note/i, "notes"],
];

/** The terms on which a reading that failed is worth another try; undefined where none is. */
export function termsAfter(failure: unknown, terms: ReadingTerms): ReadingTerms | undefined {
  // Where Office.js itself lacks what was asked for, it says no more than that something is no function.
  if (failure instanceof TypeError) return leavingOut(undefined, terms);
  if (!(failure instanceof HostFailure)) return undefined;
  const { problem } = failure;
  switch (problem.kind) {
    case "tooLarge":
      return terms.cells <= fewestCells ? undefined : { ...terms, cells: Math.ceil(terms.cells / 4) };
    case "sheetProtected":
    case "notSupported":
    case "other":
      return leavingOut(refusedPart(failure), terms);
    default:
      return undefined;
  }
}

/** Protected sheets refuse to pick out cells; other refusals say where they came about. */
function refusedPart({ problem, cause }: HostFailure): ReadingPart | undefined {
  const { debugInfo } = (cause ?? {}) as { readonly debugInfo?: { readonly errorLocation?: string } };
  const location = problem.kind === "other" ? problem.location : (debugInfo?.errorLocation ?? "");
  const part = locations.find(([words]) => words.test(location))?.[1];
  return part ?? (problem.kind === "sheetProtected" ? "specialCells" : undefined);
}

/** Without the part that was refused, or without any where that is not known or was left out already. */
function leavingOut(part: ReadingPart | undefined, terms: ReadingTerms): ReadingTerms | undefined {
  const all = locations.map(([, each]) => each);
  if (all.every((each) => terms.without.has(each))) return undefined;
  const isKnown = part !== undefined && !terms.without.has(part);
  const without = new Set(isKnown ? [...terms.without, part] : all);
  return { without, cells: without.has("specialCells") ? Math.min(terms.cells, mostWholeCells) : terms.cells };
}
