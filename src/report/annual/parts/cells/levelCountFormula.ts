import type { Band, Measured } from "../../../../core";
import { overallScore } from "../../../../core";
import { joinFormulas } from "./joinFormulas";
import type { RoundCells } from "./roundCells";

/**
 * How many institutions have an overall score that rounds half up into a band of whole per cents; only where the sheet's
 * plain comparison gives the count that was computed.
 */
export function levelCountFormula(cells: RoundCells, { from, to }: Band, count: number): string | undefined {
  const [low, high] = [from - 0.5, to + 0.5];
  const inside = cells.round.institutions.map(overallScore).filter((score) => liesIn(score, low, high)).length;
  if (inside !== count) return undefined;
  return joinFormulas([cells.range("overall")], (scores) => `COUNTIFS(${scores},">="&${low},${scores},"<"&${high})`);
}

function liesIn(score: Measured<number>, low: number, high: number): boolean {
  return score.measured && score.value >= low && score.value < high;
}
