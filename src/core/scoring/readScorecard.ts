import { builtInFrameworks } from "../frameworks/frameworks";
import type { Frameworks } from "../frameworks/frameworkTypes";
import { scorecardWords, type ScorecardWords } from "../frameworks/scorecardWords";
import type { Grid } from "../rows/sheet";
import { cardMaxima } from "./cardMaxima";
import { cardRows } from "./cardRows";
import { cardShape } from "./cardShape";
import { withoutFractions } from "./fractions";
import { locateCard } from "./locateCard";
import { locateColumns } from "./locateColumns";
import { readPlan } from "./readPlan";
import type { Scorecard } from "./scorecard";
import { withoutOtherMaxima } from "./withoutOtherMaxima";
import { withoutOwnResults } from "./withoutOwnResults";

/**
 * The scorecard on a sheet, of either framework and in either language, wherever it stands; `undefined` when no column
 * holds names enough to be one. Nothing is guessed: a name that is only near a known one is reported as unknown, and a
 * figure out of another maximum, or written as a fraction, is not measured. What Jahiz itself has written beside a
 * scorecard is no part of it.
 * Cost: one matching key for each short text cell, so a sheet that is known to be an inventory should not be tried.
 */
export function readScorecard(
  sheetGrid: Grid,
  frameworks: Frameworks = builtInFrameworks,
  words: ScorecardWords = scorecardWords,
): Scorecard | undefined {
  const grid = withoutOwnResults(sheetGrid);
  const location = locateCard(
    grid,
    [cardShape("stages", frameworks), cardShape("performance", frameworks)],
    words.minimumNames,
  );
  if (!location) return undefined;
  const { kind } = location.shape;
  const columns = locateColumns(grid, location, words);
  const plan = kind === "stages" ? readPlan(grid, frameworks.stages, words) : [];
  const planRows = new Set(plan.filter(({ place }) => place.column === columns.name).map(({ place }) => place.row));
  const rows = cardRows({ grid, location, columns, planRows, words });
  const maxima = cardMaxima(location.shape);
  const parts = withoutOtherMaxima(rows.parts, maxima.parts);
  const groups = withoutOtherMaxima(rows.groups, maxima.groups);
  const sound = withoutFractions({ kind, parts, groups }, maxima, words.fractionMaximum);
  return { kind, columns, ...rows, ...sound, plan };
}
