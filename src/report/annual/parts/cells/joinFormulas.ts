/** A formula made of others; none where one of them has no cells. */
export function joinFormulas(
  parts: readonly (string | undefined)[],
  join: (...formulas: string[]) => string,
): string | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? join(...known) : undefined;
}
