import type { HeaderOfSheet, ProgrammeCell } from "./programmeReading";

/** The header that a cell was read by: the last at or above it, of the headers of its sheet. */
export function headerAbove(headers: readonly HeaderOfSheet[], cell: ProgrammeCell): HeaderOfSheet | undefined {
  return headers.filter(({ sheet, row }) => sheet === cell.sheet && row <= cell.row).at(-1);
}
