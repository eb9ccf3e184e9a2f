import { definitionOf, measuredNumber } from "../entries";
import type { ProgrammeFinding } from "../programmeFinding";
import { unitKindOf } from "../programmeDefinitions";
import type { ProgrammeEntry } from "../programmeReading";
import { growth } from "../../scoring/growth";

/** Half of the last whole per cent: changes are printed in whole per cents at the coarsest. */
const tolerance = 0.005;

/** A published change beside both its values, where it is neither their growth nor, for shares, their difference. */
export function lintChanges(figures: readonly ProgrammeEntry[]): ProgrammeFinding[] {
  return figures.flatMap((entry): ProgrammeFinding[] => {
    const [now, before, published] = [entry.value, entry.before, entry.change].map(measuredNumber);
    if (now === undefined || before === undefined || published === undefined) return [];
    if (definitionOf(entry).role === "level") return [];
    const computed = growth(before, now);
    if (!computed.measured || isNear(published, computed.value)) return [];
    if (unitKindOf(definitionOf(entry)) === "share" && isNear(published, now - before)) return [];
    return [
      {
        kind: "changeDiffers",
        severity: "warning",
        cells: [entry.change.cell, entry.value.cell, entry.before.cell],
        figure: entry.figure,
        published,
        computed: computed.value,
      },
    ];
  });
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= tolerance + 1e-9;
}
