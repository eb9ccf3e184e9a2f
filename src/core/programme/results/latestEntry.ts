import type { ProgrammeEntry } from "../programmeReading";

/** The entry of the latest period, null where there is none. A row that nobody has filled in is the latest only of its like. */
export function latestEntry(entries: readonly ProgrammeEntry[]): ProgrammeEntry | null {
  const isTold = ({ value, target }: ProgrammeEntry) => value.value.measured || target.value.measured;
  const told = entries.filter(isTold);
  return (
    [...(told.length > 0 ? told : entries)].sort((a, b) => (a.period?.to ?? 0) - (b.period?.to ?? 0)).at(-1) ?? null
  );
}
