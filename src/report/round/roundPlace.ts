/** Where a sheet's rows stand in a workbook, so that formulas can point at them. Rows are 1-based, columns 0-based. */
export interface SheetPlace {
  /** The sheet's name as it stands in the workbook. */
  readonly sheet: string;
  readonly firstRow: number;
  /** Below `firstRow` where the sheet has no row. */
  readonly lastRow: number;
  /** By column id: `institutionColumns` for institutions, field ids for services. */
  readonly columns: Readonly<Record<string, number>>;
}

/** Where a round stands. `institutions.firstRow` + index is the row of `Round.institutions[index]`. */
export interface RoundPlace {
  readonly institutions: SheetPlace;
  readonly services: SheetPlace;
}
