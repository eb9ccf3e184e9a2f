import { sameScore } from "./canOvertake";
import { crossings, distance, leadAt, type Leads, type Line, type Weighting } from "./weightLines";
import { regionCorners } from "./regionCorners";
import type { WeightRange } from "./weightRegion";

/** A stretch of a line along which no order changes. */
export interface Stretch {
  readonly middle: Weighting;
  /** Steps off the line into the region: institutions that are equal all along the stretch part there. */
  readonly sides: readonly Weighting[];
}

/** Where the order of institutions is decided. */
export interface DecisiveWeights {
  /** The region's corners, and where two orders change at once: at one of these the fewest are strictly ahead. */
  readonly corners: readonly Weighting[];
  /** Beside one of these the most are ahead: every patch of weights in which no order changes has one on its edge. */
  readonly stretches: readonly Stretch[];
}

/** The number of perspectives up to which the weights, which sum to 1, lie in a plane. */
export const mostPerspectives = 3;

/**
 * The region of weights cut by the lines on which one institution is equal to each of the others, `leads` being by how
 * much those lie above it (an arrangement of lines in a convex polygon; of points on a segment where there are two
 * perspectives). Its crossings and stretches show every order that occurs: a count there is exact and no sample.
 */
export function decisiveWeights(region: readonly WeightRange[], leads: readonly Leads[]): DecisiveWeights {
  const corners = regionCorners(region);
  if (corners.length <= 2) return onSegment({ from: corners[0]!, to: corners[corners.length - 1]! }, leads);
  const edges = corners.map((from, index): Line => ({ from, to: corners[(index + 1) % corners.length]! }));
  const inner = leads.flatMap((lead) => lineInside(lead, corners, edges));
  const middle = corners[0]!.map((_, at) => corners.reduce((sum, each) => sum + each[at]!, 0) / corners.length);
  return {
    corners: [...edges, ...inner].flatMap((line) => crossings(line, leads)),
    stretches: [
      ...edges.flatMap((line) => stretchesOf(line, leads, [line.from.map((weight, at) => middle[at]! - weight)])),
      ...inner.flatMap((line) => stretchesOf(line, leads, normals(line))),
    ],
  };
}

function onSegment(line: Line, leads: readonly Leads[]): DecisiveWeights {
  const nowhere = line.from.map(() => 0);
  const isPoint = distance(line.from, line.to) <= sameScore;
  return {
    corners: crossings(line, leads),
    stretches: isPoint ? [{ middle: line.from, sides: [nowhere] }] : stretchesOf(line, leads, [nowhere]),
  };
}

/** The line of equality inside the region; none where one institution lies above the other, or is equal, throughout. */
function lineInside(lead: Leads, corners: readonly Weighting[], edges: readonly Line[]): readonly Line[] {
  const values = corners.map((corner) => leadAt(lead, corner));
  if (Math.max(...values) <= sameScore || Math.min(...values) >= -sameScore) return [];
  const zeros = edges
    .flatMap((edge) => crossings(edge, [lead]))
    .filter((at) => Math.abs(leadAt(lead, at)) <= sameScore);
  const [from] = zeros;
  const to = zeros.find((each) => from && distance(from, each) > sameScore);
  return from && to ? [{ from, to }] : [];
}

function stretchesOf(line: Line, leads: readonly Leads[], sides: readonly Weighting[]): readonly Stretch[] {
  const points = crossings(line, leads);
  return points.slice(1).flatMap((point, index) => {
    const previous = points[index]!;
    if (distance(previous, point) <= sameScore) return [];
    return [{ middle: point.map((weight, at) => (weight + previous[at]!) / 2), sides }];
  });
}

/** The two steps off a line of three weights; like it they keep the sum of the weights. */
function normals({ from, to }: Line): readonly Weighting[] {
  const [x, y] = [to[0]! - from[0]!, to[1]! - from[1]!];
  const step = [-y, x, y - x].map((part) => part / Math.hypot(x, y));
  return [step, step.map((part) => -part)];
}
