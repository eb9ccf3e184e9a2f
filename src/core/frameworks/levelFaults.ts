import type { FrameworkProblem } from "./frameworkProblem";
import type { Level, LevelPolicy, LevelsFramework } from "./frameworkTypes";
import { emptyFault, idFaults, placed, spellingFaults } from "./nameFaults";
import { wholeNameKey } from "./wholeNameKey";

type PlacedLevel = ReturnType<typeof placed<Level>>[number];

/** Faults of the levels section. Bands are whole per cents of 0–100, do not overlap, rise with the levels' numbers, and leave no gap where contiguous. */
export function levelFaults(framework: LevelsFramework, place: string): readonly FrameworkProblem[] {
  const levels = placed(framework.levels, `${place}.levels`);
  return [
    ...emptyFault(framework.levels, `${place}.levels`),
    ...idFaults(levels),
    ...spellingFaults(levels, wholeNameKey),
    ...numberFaults(levels),
    ...bandFaults(levels, "published"),
    ...bandFaults(levels, "contiguous"),
  ];
}

/** The levels are numbered 1, 2, 3 … from the lowest; in the document they may stand in any order. */
function numberFaults(levels: readonly PlacedLevel[]): readonly FrameworkProblem[] {
  return upwards(levels).flatMap(({ named, place }, index): FrameworkProblem[] =>
    named.number === index + 1 ? [] : [{ kind: "levelOrder", place: `${place}.number`, text: String(named.number) }],
  );
}

function bandFaults(levels: readonly PlacedLevel[], policy: LevelPolicy): readonly FrameworkProblem[] {
  const problems: FrameworkProblem[] = [];
  let reached = -1;
  for (const { named, place: at } of upwards(levels)) {
    const { from, to } = named.bands[policy];
    const place = `${at}.bands.${policy}`;
    const text = `${from}–${to}`;
    if (![from, to].every((end) => Number.isInteger(end) && end >= 0 && end <= 100))
      problems.push({ kind: "bandNotWhole", place, text });
    else if (from > to) problems.push({ kind: "bandReversed", place, text });
    else if (from <= reached) problems.push({ kind: "bandsOverlap", place, text });
    else if (policy === "contiguous" && from !== reached + 1) problems.push({ kind: "bandsGap", place, text });
    reached = Math.max(reached, to);
  }
  const top = upwards(levels).at(-1);
  if (policy === "contiguous" && top && reached < 100)
    problems.push({ kind: "bandsGap", place: `${top.place}.bands.${policy}`, text: `${reached + 1}–100` });
  return problems;
}

function upwards(levels: readonly PlacedLevel[]): readonly PlacedLevel[] {
  return [...levels].sort((a, b) => a.named.number - b.named.number);
}
