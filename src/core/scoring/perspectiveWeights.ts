import type { PerformanceFramework, Perspective } from "../frameworks/frameworkTypes";

/** The perspectives an institution is scored on, and the weight of each (fractions that sum to 1). */
export interface PerspectiveWeight {
  readonly perspective: Perspective;
  readonly weight: number;
}

/**
 * Service institutions have all perspectives (40:30:30). The others lack those the framework says they omit, and the
 * weights of the rest are rescaled to sum to 1 (57.14% and 42.86%), an assumption.
 */
export function perspectiveWeights(
  framework: PerformanceFramework,
  isServiceInstitution: boolean,
): readonly PerspectiveWeight[] {
  const { perspectives, nonService } = framework;
  const held = isServiceInstitution ? perspectives : perspectives.filter(({ id }) => !nonService.omits.includes(id));
  const total = held.reduce((sum, { weight }) => sum + weight, 0);
  return held.map((perspective) => ({ perspective, weight: perspective.weight / total }));
}
