import type { DescribedSheet } from "../../src/report/describedWorkbook";

/** What every sheet of the sample says of itself. */
export const syntheticMark = [
  "بيانات اصطناعية للتجربة، لا تمثل أي مؤسسة ولا تنقل عنها رقماً",
  "Synthetic sample data: no figure here is any institution's own",
] as const;

/** The cover's own field for it, which collecting reads: the label and its answer. */
export const syntheticField = {
  ar: ["بيانات اصطناعية", "نعم"],
  en: ["Synthetic data", "Yes"],
} as const;

/** The sheet below its mark: everything that names a row moves down with it. */
export function withSyntheticMark(sheet: DescribedSheet): DescribedSheet {
  const by = syntheticMark.length;
  const moved = <T extends { firstRow: number; lastRow: number }>(areas: readonly T[] | undefined) =>
    areas?.map((area) => ({ ...area, firstRow: area.firstRow + by, lastRow: area.lastRow + by }));
  return {
    ...sheet,
    rows: [...syntheticMark.map((line) => ({ style: "warning" as const, cells: [line] })), ...sheet.rows],
    frozenRows: sheet.frozenRows && sheet.frozenRows + by,
    filterRow: sheet.filterRow && sheet.filterRow + by,
    dropDowns: moved(sheet.dropDowns),
    numberBounds: moved(sheet.numberBounds),
    notes: sheet.notes?.map((note) => ({ ...note, row: note.row + by })),
  };
}

/** A hidden sheet of lists says it in a column of its own, since its lists are pointed at by row. */
export function withMarkedColumn(sheet: DescribedSheet): DescribedSheet {
  const [header, ...rows] = sheet.rows;
  if (!header) return sheet;
  return {
    ...sheet,
    columns: [...sheet.columns, { width: 60 }],
    rows: [{ ...header, cells: [...header.cells, syntheticMark.join(" · ")] }, ...rows],
  };
}
