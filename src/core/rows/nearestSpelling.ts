import { nearest } from "../text/nearest";

/**
 * The spelling nearest to a key, when all that are as near mean the same; undefined when none is near enough or two
 * meanings are equally near.
 */
export function nearestSpelling<S extends { readonly key: string; readonly value: string }>(
  key: string,
  spellings: readonly S[],
): S | undefined {
  const best = nearest(
    key,
    spellings.map((spelling) => spelling.key),
  );
  const chosen = best && spellings[best.index];
  if (!best?.tied || !chosen) return chosen;
  const others = spellings.filter((spelling) => spelling.value !== chosen.value);
  const rival = nearest(
    key,
    others.map((spelling) => spelling.key),
  );
  return rival && rival.distance <= best.distance ? undefined : chosen;
}
