/** How far a sheet of Excel goes. */
export const lastRow = 1_048_576;
/** 0-based: column XFD. */
export const lastColumn = 16_383;
