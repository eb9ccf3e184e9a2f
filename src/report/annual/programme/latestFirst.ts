import type { ProgrammeEntry } from "../../../core";

/** The latest period first, those of one period in the sheet's order, and those without any last. */
export function latestFirst(entries: readonly ProgrammeEntry[]): readonly ProgrammeEntry[] {
  const endOf = ({ period }: ProgrammeEntry): number => period?.to ?? 0;
  return [...entries].sort((one, other) => endOf(other) - endOf(one));
}
