/** The size of an Excel sheet (both counts). Source: Excel specifications and limits. */
export const sheetSize = { rows: 1_048_576, columns: 16_384 } as const;
