import { extent } from "../collections/extent";
import { groupBy } from "../collections/groupBy";
import { builtInFrameworks } from "../frameworks/frameworks";
import type { Frameworks } from "../frameworks/frameworkTypes";
import { scorecardWords } from "../frameworks/scorecardWords";
import { cardShape, type CardShape, type NameMeaning } from "./cardShape";
import { cellFinding } from "./cellFinding";
import type { Measured } from "./measured";
import { scoreScale } from "./scoreScale";
import type { KnownRow, Scorecard } from "./scorecard";
import type { ScorecardFinding } from "./scorecardFinding";
import { scorecardScores } from "./scorecardScores";
import { sumFindings } from "./sumFindings";
import { totalFindings } from "./totalFindings";

/**
 * Everything wrong or worth knowing in a scorecard, in the order of the sheet, what is missing last.
 */
export function scorecardFindings(
  card: Scorecard,
  frameworks: Frameworks = builtInFrameworks,
  isServiceInstitution = true,
): readonly ScorecardFinding[] {
  const shape = heldShape(cardShape(card.kind, frameworks), frameworks, isServiceInstitution);
  const scores = scorecardScores(card, { frameworks, isServiceInstitution });
  const placed = [
    ...columnFindings(card),
    ...scaleFindings(card),
    ...rowFindings(card, shape, shape.partRole),
    ...rowFindings(card, shape, shape.groupRole),
    ...sumFindings(card, scores),
    ...totalFindings(card, scores),
    ...unknownFindings(card),
    ...planFindings(card),
  ].sort((a, b) => (a.place?.row ?? 0) - (b.place?.row ?? 0));
  return [...placed, ...missingFindings(card, shape)];
}

/** The shape without the perspectives that the institution does not have: rows of those are neither scored nor judged. */
function heldShape(shape: CardShape, { performance }: Frameworks, isServiceInstitution: boolean): CardShape {
  if (shape.kind === "stages" || isServiceInstitution) return shape;
  return { ...shape, groups: shape.groups.filter(({ id }) => !performance.nonService.omits.includes(id)) };
}

function columnFindings({ columns, firstRow }: Scorecard): readonly ScorecardFinding[] {
  const row = columns.headerRow ?? firstRow;
  const found: ScorecardFinding[] = columns.others.map(({ isRead, row, column }) => ({
    kind: "otherScorecard",
    severity: isRead ? "note" : "warning",
    place: { row, column },
    isRead,
  }));
  const { points, rivals, isGuessed } = columns;
  if (points === undefined)
    found.push({ kind: "pointsColumnMissing", severity: "error", place: { row, column: columns.name }, rivals });
  else if (isGuessed) found.push({ kind: "pointsColumnGuessed", severity: "warning", place: { row, column: points } });
  return found;
}

/** Several scores of institutional performance, none of them above `smallScale` and one above 1: out of 5 or 10, not of 100. */
function scaleFindings({ kind, parts, groups }: Scorecard): readonly ScorecardFinding[] {
  const cells = [...parts, ...groups].flatMap(({ points }) => (points?.value.measured ? [points] : []));
  const highest = extent(cells.map(({ value }) => (value.measured ? value.value : 0))).last;
  const [first] = cells;
  if (kind === "stages" || !first || cells.length < 2 || highest <= 1 || highest > scorecardWords.smallScale) return [];
  return [{ kind: "smallScale", severity: "warning", place: first.place, highest, maximum: scoreScale.high }];
}

/** The findings of each row of parts, or of groups: its figure, its maximum, and its repetition. */
function rowFindings(card: Scorecard, shape: CardShape, role: NameMeaning["role"]): readonly ScorecardFinding[] {
  const isGroup = role === shape.groupRole;
  const rows = isGroup ? card.groups : card.parts;
  const maxima = new Map(
    shape.groups.flatMap((group) => (isGroup ? [group] : group.parts)).map(({ id, maximum }) => [id, maximum]),
  );
  const given = new Set(card.parts.map(({ id }) => id));
  const summed = new Set(shape.groups.filter(({ parts }) => parts.some(({ id }) => given.has(id))).map(({ id }) => id));
  const sameName = groupBy(rows, ({ id }) => id);
  return rows.flatMap((row) => {
    const name: NameMeaning = { role, id: row.id };
    const maximum = maxima.get(row.id);
    if (maximum === undefined) return [];
    const isScored = !isGroup || !summed.has(row.id);
    const found = row.points ? cellFinding(name, row.points, maximum, card.kind, isScored) : undefined;
    const ofMaximum = maximumFinding(name, row, maximum, isScored);
    return [...(found ? [found] : []), ...ofMaximum, ...duplicateFinding(name, row, sameName.get(row.id)!)];
  });
}

/** A figure out of another maximum gives no score; of a sum whose parts are given that is only a warning. */
function maximumFinding(
  name: NameMeaning,
  { points, maximum }: KnownRow,
  framework: number,
  isScored: boolean,
): readonly ScorecardFinding[] {
  if (!maximum?.value.measured || maximum.value.value === framework) return [];
  const { place, value } = maximum;
  const reason = points && !points.value.measured ? points.value.reason : undefined;
  return [
    {
      kind: "maximumDiffers",
      severity: isScored ? "error" : "warning",
      place,
      name,
      ...(reason?.kind === "otherMaximum" && { points: reason.value }),
      sheet: value.value,
      framework,
    },
  ];
}

/** One finding for all rows of the same name, at the second of them. */
function duplicateFinding(name: NameMeaning, row: KnownRow, same: readonly KnownRow[]): readonly ScorecardFinding[] {
  if (same[1] !== row) return [];
  const values = same.map(({ points }) => (points?.value.measured ? points.value.value : undefined));
  const isContradictory = values.includes(undefined) || new Set(values).size > 1;
  const severity = isContradictory ? "error" : "warning";
  return [
    {
      kind: "duplicateComponent",
      severity,
      place: row.place,
      name,
      rows: same.map(({ place }) => place.row),
      isContradictory,
    },
  ];
}

function unknownFindings({ unknown, remarks }: Scorecard): readonly ScorecardFinding[] {
  return [
    ...unknown.map(
      ({ name: text, place, nearest }) =>
        ({ kind: "unknownComponent", severity: "warning", place, text, nearest }) as const,
    ),
    ...remarks.map(({ name: text, place }) => ({ kind: "remarkRow", severity: "note", place, text }) as const),
  ];
}

function planFindings({ plan }: Scorecard): readonly ScorecardFinding[] {
  return plan.flatMap(({ item, place: ofItem, answerPlace: place = ofItem, answer }): ScorecardFinding[] => {
    if (answer.measured || answer.reason.kind === "blank") return [];
    if (answer.reason.kind === "contradictory")
      return [{ kind: "planAnswerContradictory", severity: "warning", place, item }];
    const text =
      answer.reason.kind === "notYesNo"
        ? answer.reason.text
        : answer.reason.kind === "cellError"
          ? answer.reason.error
          : "";
    return [{ kind: "planAnswerUnreadable", severity: "warning", place, item, text }];
  });
}

/**
 * The parts that the sheet has no row for, save those of a group for which it gives the sum alone. A card that names groups
 * alone, beside several columns that could hold their sums, lacks none as far as is known.
 */
function missingFindings({ columns, parts, groups }: Scorecard, shape: CardShape): readonly ScorecardFinding[] {
  if (parts.length === 0 && columns.rivals.length > 0) return [];
  const given = new Set(parts.map(({ id }) => id));
  const summed = new Set(groups.filter(({ points }) => points && isFigure(points.value)).map(({ id }) => id));
  return shape.groups.flatMap((group) => {
    const missing = group.parts.filter(({ id }) => !given.has(id));
    const isSumAlone = summed.has(group.id) && missing.length === group.parts.length;
    if (isSumAlone) return [];
    return missing.map(
      ({ id }) =>
        ({
          kind: "missingComponent",
          severity: "error",
          name: { role: shape.partRole, id },
          group: { role: shape.groupRole, id: group.id },
        }) as const,
    );
  });
}

/** A number, one of the wrong scale too: that is a finding of its own. */
function isFigure(value: Measured<number>): boolean {
  return value.measured || value.reason.kind === "fraction" || value.reason.kind === "otherMaximum";
}
