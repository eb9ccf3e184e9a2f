import { wholeNameKey } from "../../frameworks/wholeNameKey";
import { counted, entriesByGroup, entriesOf } from "../entries";
import { periodKey } from "../monthPeriod";
import type { ProgrammeFinding } from "../programmeFinding";
import type { ProgrammeEntry } from "../programmeReading";

/** An institution with one count in the list and another in its own words: 20 and 60. */
export function lintOwnCounts(figures: readonly ProgrammeEntry[]): ProgrammeFinding[] {
  return [...entriesByGroup(figures, "ownCount")].flatMap(([group, own]) => {
    const listed = counted(entriesOf(figures, group, "institution"), "value");
    return counted(own, "value").flatMap((mine) => {
      const theirs = listed.find(({ entry }) => isSame(entry, mine.entry));
      if (!theirs || theirs.value === mine.value) return [];
      return {
        kind: "countsDiffer" as const,
        severity: "warning" as const,
        cells: [theirs.cell, mine.cell],
        figure: theirs.entry.figure,
        detail: theirs.entry.detail?.text ?? "",
        counts: [theirs.value, mine.value],
      };
    });
  });
}

function isSame(listed: ProgrammeEntry, own: ProgrammeEntry): boolean {
  const isSamePeriod = !listed.period || !own.period || periodKey(listed.period) === periodKey(own.period);
  return (
    isSamePeriod && own.detail !== null && wholeNameKey(listed.detail?.text ?? "") === wholeNameKey(own.detail.text)
  );
}
