import { overallScore, type Band, type Measured } from "../../../../core";
import { joinFormulas } from "./joinFormulas";
import type { RoundCells } from "./roundCells";

/**
 * How many institutions have an overall score that rounds half up into a band of whole per cents; only where the sheet's
 * plain comparison gives the count that was computed.
 */
export function levelCountFormula(cells: RoundCells, band: Band, count: number): string | undefined {
  return countIn(cells, band) === count ? bandFormula(cells, band) : undefined;
}

/** How many have a score that no band holds, by the same rule. */
export function noLevelCountFormula(cells: RoundCells, bands: readonly Band[], count: number): string | undefined {
  const measured = cells.round.institutions.filter((each) => overallScore(each).measured).length;
  const inside = bands.reduce((sum, band) => sum + countIn(cells, band), 0);
  if (measured - inside !== count) return undefined;
  return joinFormulas(
    [cells.range("overall"), ...bands.map((band) => bandFormula(cells, band))],
    (scores, ...inBands) => `(COUNT(${scores})-${inBands.join("-")})`,
  );
}

function bandFormula(cells: RoundCells, band: Band): string | undefined {
  const { low, high } = ends(band);
  return joinFormulas([cells.range("overall")], (scores) => `COUNTIFS(${scores},">="&${low},${scores},"<"&${high})`);
}

function countIn(cells: RoundCells, band: Band): number {
  const { low, high } = ends(band);
  return cells.round.institutions.map(overallScore).filter((score) => liesIn(score, low, high)).length;
}

/** From where scores round up into a band, and up to where out of it. */
function ends({ from, to }: Band) {
  return { low: from - 0.5, high: to + 0.5 };
}

function liesIn(score: Measured<number>, low: number, high: number): boolean {
  return score.measured && score.value >= low && score.value < high;
}
