/** What was done, for one sentence. */
export type Notice =
  | { readonly kind: "stopped" }
  | { readonly kind: "sheetDeleted"; readonly sheet: string }
  | { readonly kind: "marksCleared"; readonly sheet: string }
  | { readonly kind: "copied" }
  | { readonly kind: "wroteSheet"; readonly sheet: string }
  | { readonly kind: "mappingKept"; readonly columns: number }
  | ({ readonly kind: "repaired"; readonly cells: number } & LeftAlone)
  /** `moved`: of the cells, those that were found in another place than where they were repaired. */
  | ({ readonly kind: "takenBack"; readonly cells: number; readonly moved: number } & LeftAlone)
  | { readonly kind: "publishedKept"; readonly figures: number }
  | { readonly kind: "publishedForgotten" }
  | { readonly kind: "scoresWritten"; readonly cells: number; readonly charts: number }
  | { readonly kind: "noPlaceForScores" }
  | { readonly kind: "sealed"; readonly sheet: string }
  | { readonly kind: "roundWritten"; readonly sheet: string }
  | { readonly kind: "reportWritten"; readonly sheets: number };

/** Cells that were not written, because they no longer held what was expected. */
interface LeftAlone {
  readonly leftCount: number;
  /** A text for each, or for the first ones. */
  readonly left: readonly string[];
}
