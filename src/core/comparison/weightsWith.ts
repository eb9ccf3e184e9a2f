import type { GivenWeights } from "./rankingAtWeights";

/**
 * Weights of which one is set, while the others share what remains of the whole in the proportion they have: of 40, 30 and
 * 30, the first at 50 leaves 25 and 25. Where the others are all 0, they share it evenly.
 */
export function weightsWith(weights: GivenWeights, perspective: string, weight: number): GivenWeights {
  const others = Object.entries(weights).filter(([id]) => id !== perspective);
  const rest = others.reduce((sum, [, other]) => sum + other, 0);
  const left = rest + (weights[perspective] ?? 0) - weight;
  const shared = others.map(([id, other]): [string, number] => [
    id,
    rest > 0 ? (other * left) / rest : left / others.length,
  ]);
  return { ...Object.fromEntries(shared), [perspective]: weight };
}
