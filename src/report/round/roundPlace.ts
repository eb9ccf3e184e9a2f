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

/** Where the rows of a sheet stand in the file that they were read from, as people may have sorted and cut it. */
export interface SheetSource {
  /** The sheet as it is named with its file: "[round-2024.xlsx]المؤسسات". */
  readonly sheet: string;
  /** 1-based, in the order of the round's own rows. */
  readonly rows: readonly number[];
  /** 0-based, by column id. */
  readonly columns: Readonly<Record<string, number>>;
}

/** Where a round stands in the file that it was read from; no services where it has no sheet of them. */
export interface RoundSource {
  readonly institutions: SheetSource;
  readonly services?: SheetSource;
}
