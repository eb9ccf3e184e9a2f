import type { GivenPerspectives, SampleInstitution, SampleYear } from "./sampleInstitution";
import { seededNumbers } from "./seededNumbers";

/** Perspectives are whole numbers this far from the overall score, at most. */
const widest = 6;

/**
 * Whole perspective scores that give the institution's overall score of the year to the tenth: as given, else drawn.
 * Only a service institution may leave them to be drawn: 4 × readiness + 3 × maturity + 3 × impact = 10 × overall.
 */
export function samplePerspectives(institution: SampleInstitution, year: SampleYear): GivenPerspectives {
  const score = institution.scores[`${year}`];
  if (score === undefined) throw new Error(`${institution.name} handed nothing in for ${year}`);
  if (typeof score !== "number") return score;
  const random = seededNumbers(`${institution.name} perspectives ${year}`);
  const offsets = Array.from({ length: 2 * widest + 1 }, (_, index) => index - widest);
  for (const offset of random.shuffled(offsets)) {
    const readiness = Math.round(score) + offset;
    const rest = Math.round(10 * score) - 4 * readiness;
    if (rest % 3 !== 0) continue;
    const maturity = Math.floor(rest / 6) + random.below(widest) - widest / 2;
    const impact = rest / 3 - maturity;
    if (Math.abs(impact - score) <= widest && Math.abs(maturity - score) <= widest)
      return { readiness, maturity, impact };
  }
  throw new Error(`No perspectives give ${score} for ${institution.name}`);
}
