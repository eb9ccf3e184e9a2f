import {
  scoreScale,
  type Frameworks,
  type OpenScore,
  type Perspective,
  type Scorecard,
  type ScorecardScores,
} from "../../core";
import { partCells } from "./figureCells";
import type { ScoredGroup } from "./groupScore";

export type ScoredStage = ScoredGroup & { readonly maximum: number };
/** The weight is a fraction of 1, after rescaling for an institution without services. */
export type ScoredPerspective = ScoredGroup & Pick<Perspective, "axes" | "weight">;

/** The stages of a card with their components, cells and scores, in the framework's order. */
export function scoredStages(
  card: Scorecard,
  { stages }: Extract<ScorecardScores, { kind: "stages" }>,
  frameworks: Frameworks,
): readonly ScoredStage[] {
  return frameworks.stages.stages.flatMap(({ id, label, components }) => {
    const result = stages.find(({ stage }) => stage === id);
    if (!result) return [];
    const { maximum } = result;
    return [{ ...groupOf(card, { id, label, maximum, parts: components }, result), maximum }];
  });
}

/** The perspectives that the institution has, likewise. */
export function scoredPerspectives(
  card: Scorecard,
  { perspectives }: Extract<ScorecardScores, { kind: "performance" }>,
  frameworks: Frameworks,
): readonly ScoredPerspective[] {
  const maximum = scoreScale.high;
  return perspectives.flatMap((result) => {
    const perspective = frameworks.performance.perspectives.find(({ id }) => id === result.perspective);
    if (!perspective) return [];
    const parts = perspective.axes.map((axis) => ({ ...axis, maximum }));
    return [
      { ...groupOf(card, { ...perspective, maximum, parts }, result), weight: result.weight, axes: perspective.axes },
    ];
  });
}

type Part = { readonly id: string; readonly maximum: number; readonly label: ScoredGroup["label"] };

function groupOf(
  card: Scorecard,
  { id, label, maximum, parts }: Part & { readonly parts: readonly Part[] },
  result: OpenScore,
): ScoredGroup {
  const [printed = { id, low: 0, high: maximum, cells: [] }] = partCells([{ id, maximum }], card.groups);
  const partLabels = parts.map((part) => part.label);
  return { id, label, partLabels, parts: partCells(parts, card.parts), printed, result };
}
