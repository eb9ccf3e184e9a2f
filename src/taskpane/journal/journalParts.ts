import type { JournalCell, JournalChange, JournalPart } from "./journal";
import { noWitness } from "./witness";

/** A part that is being laid out. */
interface PartUnderWay {
  readonly changes: readonly JournalChange[];
  readonly targets: { readonly row: number; readonly witness: string }[];
}

/** Lays cells out to be kept: equal changes of many rows stand once. Cells of one target follow each other. */
export function journalParts(cells: readonly JournalCell[]): JournalPart[] {
  const parts: PartUnderWay[] = [];
  let part: PartUnderWay | undefined;
  let first = 0;
  while (first < cells.length) {
    const { target, witness } = cells[first]!;
    let end = first + 1;
    while (cells[end]?.target === target) end++;
    const own = end - first === 1 ? [cells[first]!] : cells.slice(first, end);
    if (!part || !isAlike(part, own)) {
      part = parts.find((each) => isAlike(each, own)) ?? { changes: own.map(journalChange), targets: [] };
      if (part.targets.length === 0) parts.push(part);
    }
    part.targets.push({ row: target, witness: witness || noWitness });
    first = end;
  }
  return parts.map(laidOut);
}

function isAlike({ changes }: PartUnderWay, cells: readonly JournalCell[]): boolean {
  if (changes.length !== cells.length) return false;
  return cells.every(({ row, target, column, from, to, field }, at) => {
    const [offset, ofColumn, before, after, ofField] = changes[at]!;
    return (
      offset === row - target && ofColumn === column && before === from && after === to && ofField === (field ?? null)
    );
  });
}

function journalChange({ row, target, column, from, to, field }: JournalCell): JournalChange {
  // No cell with an error is ever repaired.
  return [row - target, column, from as JournalChange[2], to, field ?? null];
}

function laidOut({ changes, targets }: PartUnderWay): JournalPart {
  const ascending = targets.every(({ row }, at) => at === 0 || targets[at - 1]!.row < row);
  const ordered = ascending ? targets : [...targets].sort((a, b) => a.row - b.row);
  const runs: { first: number; last: number }[] = [];
  for (const { row } of ordered) {
    const run = runs[runs.length - 1];
    if (run && run.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  const rows = runs.map(({ first, last }) => (first === last ? `${first}` : `${first}:${last}`)).join(",");
  return { changes, rows, witnesses: ordered.map(({ witness }) => witness).join("") };
}
