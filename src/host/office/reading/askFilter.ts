/** The filter of a sheet itself; tables have theirs. */
export interface SheetFilter {
  readonly isThere: boolean;
  /** A condition is in force. */
  readonly isInForce: boolean;
}

export function askFilter({ autoFilter }: Excel.Worksheet): () => SheetFilter {
  autoFilter.load("enabled,isDataFiltered");
  return () => ({ isThere: autoFilter.enabled, isInForce: autoFilter.isDataFiltered });
}
