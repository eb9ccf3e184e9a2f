import type { CardShape } from "./cardShape";

/** The framework's maximum of every part and of every group, by id. */
export interface CardMaxima {
  readonly parts: ReadonlyMap<string, number>;
  readonly groups: ReadonlyMap<string, number>;
}

/** The maxima of a scorecard's shape, in points. */
export function cardMaxima({ groups }: CardShape): CardMaxima {
  const byId = (named: readonly { readonly id: string; readonly maximum: number }[]) =>
    new Map(named.map(({ id, maximum }) => [id, maximum]));
  return { parts: byId(groups.flatMap(({ parts }) => parts)), groups: byId(groups) };
}
