import type { FileState } from "./contentsOfFile";
import type { PatchedSheet } from "./sheet/patchSheet";
import type { LostKind, LostPart } from "./savedBook";

/** What the new file does not hold of the old one, sheet by sheet. */
export function lostParts(
  { strangers }: FileState,
  patched: ReadonlyMap<string, PatchedSheet>,
  hasSignature: boolean,
): LostPart[] {
  const lost: LostPart[] = hasSignature ? [{ kind: "signature", sheet: "", count: 1 }] : [];
  const sheets = [...patched];
  const hasOtherCells = sheets.some(([, sheet]) => sheet.hasOtherCells);
  for (const { kind, sheet, count } of strangers) {
    if (kind === "pivotTable" && hasOtherCells) lost.push({ kind, sheet, count });
  }
  const add = (kind: LostKind, countOf: (sheet: PatchedSheet) => number): void => {
    for (const [sheet, one] of sheets) if (countOf(one) > 0) lost.push({ kind, sheet, count: countOf(one) });
  };
  add("chartDesign", ({ redrawnCharts }) => redrawnCharts);
  add("chart", ({ refusedCharts }) => refusedCharts);
  add("note", ({ refusedNotes }) => refusedNotes);
  add("whatIfTable", ({ lostWhatIfTables }) => lostWhatIfTables);
  return lost;
}
