/** Where the programme sheets stand in the report's workbook: cells keep their rows and columns. By the sheet's own name. */
export interface ProgrammePlace {
  readonly sheets: Readonly<Record<string, string>>;
}
