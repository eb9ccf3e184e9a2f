/** That a sheet had no error, kept with the workbook. */
export interface Seal {
  /** `sheetHash` of the sheet's cells. */
  readonly hash: string;
  readonly catalogue: string;
  readonly catalogueVersion: string;
  /** ISO date. */
  readonly date: string;
  readonly services: number;
}

/** The name under which a workbook keeps its seals, by the host's ids of their sheets. Stands in people's files: never rename it. */
export const sealsKey = "jahiz.seals";
