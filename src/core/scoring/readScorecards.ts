import { builtInFrameworks } from "../frameworks/frameworks";
import type { Frameworks } from "../frameworks/frameworkTypes";
import { scorecardWords } from "../frameworks/scorecardWords";
import type { Grid } from "../rows/sheet";
import { cardMaxima } from "./cardMaxima";
import { cardRows } from "./cardRows";
import { cardShape } from "./cardShape";
import { withoutFractions } from "./fractions";
import { locateCards, type CardLocation } from "./locateCards";
import { locateColumns } from "./locateColumns";
import { readPlan } from "./readPlan";
import type { OtherCardPlace, Scorecard } from "./scorecard";
import { withoutOtherMaxima } from "./withoutOtherMaxima";
import { withoutOwnResults } from "./withoutOwnResults";

/**
 * The scorecards on a sheet, at most one of each framework, in either language, wherever they stand: the one with the most
 * names first, and a second only where a header titles its points and some are given; none when no column holds names enough to be one.
 * Nothing is guessed: a name that is only near a known one is reported as unknown, and a figure out of another maximum, or
 * written as a fraction, is not measured. What Jahiz itself has written beside a scorecard is no part of it.
 * Cost: one matching key for each short text cell, so a sheet that is known to be an inventory should not be tried.
 */
export function readScorecards(sheetGrid: Grid, frameworks: Frameworks = builtInFrameworks): readonly Scorecard[] {
  const grid = withoutOwnResults(sheetGrid);
  const shapes = [cardShape("stages", frameworks), cardShape("performance", frameworks)];
  const [first, ...further] = locateCards(grid, shapes, scorecardWords.minimumNames).map((location) => ({
    location,
    card: readCard(grid, location, frameworks),
  }));
  if (!first) return [];
  const read = further.filter(({ card }) => isSure(card));
  const isRead = ({ kind, column }: OtherCardPlace) =>
    read.some(({ card, location }) => card.kind === kind && [location.column, ...location.companions].includes(column));
  const others = first.card.columns.others.map((other) => ({ ...other, isRead: isRead(other) }));
  return [withOthers(first.card, others), ...read.map(({ card }) => withOthers(card, []))];
}

function readCard(grid: Grid, location: CardLocation, frameworks: Frameworks): Scorecard {
  const { kind } = location.shape;
  const columns = locateColumns(grid, location);
  const plan = kind === "stages" ? readPlan(grid, frameworks.stages) : [];
  const planRows = new Set(plan.filter(({ place }) => place.column === columns.name).map(({ place }) => place.row));
  const rows = cardRows({ grid, location, columns, planRows });
  const maxima = cardMaxima(location.shape);
  const parts = withoutOtherMaxima(rows.parts, maxima.parts);
  const groups = withoutOtherMaxima(rows.groups, maxima.groups);
  const sound = withoutFractions({ kind, parts, groups }, maxima, scorecardWords.fractionMaximum);
  const firstRow = grid.rowNumbers[location.hits[0]?.index ?? 0] ?? 1;
  return { kind, firstRow, columns, ...rows, ...sound, plan };
}

/** A header titles the points, and some are given. */
function isSure({ columns, parts, groups }: Scorecard): boolean {
  return !columns.isGuessed && [...parts, ...groups].some(({ points }) => points?.value.measured);
}

function withOthers(card: Scorecard, others: readonly OtherCardPlace[]): Scorecard {
  return { ...card, columns: { ...card.columns, others } };
}
