import { roundHalfUp } from "./roundHalfUp";
import type { Measured } from "./measured";
import type { Scorecard } from "./scorecard";
import type { ScorecardFinding } from "./scorecardFinding";
import type { ScoreBasis, ScorecardScores } from "./scorecardScores";

interface Computed {
  readonly id: string;
  readonly basis: ScoreBasis;
  /** What the sheet may print as the group's figure: a stage's points or its score, a perspective's score. */
  readonly figures: readonly Measured<number>[];
}

/** Where the sheet's own figure of a stage or perspective is not what its parts give, or stands without any part. */
export function sumFindings(card: Scorecard, scores: ScorecardScores): readonly ScorecardFinding[] {
  const computed = new Map(computedGroups(scores).map((group) => [group.id, group]));
  return card.groups.flatMap(({ id, points }): ScorecardFinding[] => {
    const group = computed.get(id);
    if (!group || !points?.value.measured) return [];
    const { place, value } = points;
    const name = { role: card.kind === "stages" ? "stage" : "perspective", id } as const;
    if (group.basis === "printed") return [{ kind: "partsNotGiven", severity: "note", place, name }];
    const figures = group.figures.flatMap((figure) => (figure.measured ? [figure.value] : []));
    const [first] = figures;
    if (first === undefined || figures.some((figure) => agrees(value.value, figure))) return [];
    return [{ kind: "stageSumDiffers", severity: "warning", place, name, printed: value.value, computed: first }];
  });
}

function computedGroups(scores: ScorecardScores): readonly Computed[] {
  return scores.kind === "stages"
    ? scores.stages.map(({ stage, basis, points, score }) => ({ id: stage, basis, figures: [points, score] }))
    : scores.perspectives.map(({ perspective, basis, score }) => ({ id: perspective, basis, figures: [score] }));
}

/** A printed figure agrees when the computed one rounds to it at the decimals it was printed with. */
function agrees(printed: number, computed: number): boolean {
  const decimals = Math.min(String(printed).split(".")[1]?.length ?? 0, 10);
  return roundHalfUp(computed, decimals) === printed;
}
