import { leaps, type Leap, type Leaps, type NamedScore } from "../scoring/leaps";
import { ranked } from "../scoring/ranked";

export interface LeapsAndFalls {
  /** Rises only, the greatest first. */
  readonly leaps: readonly Leap[];
  /** Falls only, the greatest first. */
  readonly falls: readonly Leap[];
  /** Institutions with a score in both rounds, those without any change included. */
  readonly compared: number;
  readonly notCompared: Leaps["notCompared"];
}

/** The greatest changes of score in both directions: ranks 1 to `top`, ties at the end included. */
export function leapsAndFalls(before: readonly NamedScore[], now: readonly NamedScore[], top: number): LeapsAndFalls {
  const all = leaps(before, now);
  return {
    leaps: all.leaps.filter(({ leap, rank }) => leap > 0 && rank <= top),
    falls: ranked(
      all.leaps.filter(({ leap }) => leap < 0),
      ({ leap }) => -leap,
      top,
    ),
    compared: all.leaps.length,
    notCompared: all.notCompared,
  };
}
