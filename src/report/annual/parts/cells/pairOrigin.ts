import type { AnnualMessages } from "../../../../messages/annualMessages";
import type { RoundCells } from "./roundCells";

/** The rows of one institution in two rounds, each under its round's name; nothing without a workbook. */
export function pairOrigin(
  before: readonly [RoundCells, string],
  now: readonly [RoundCells, string],
  { origin, comma }: Pick<AnnualMessages, "origin" | "comma">,
): string | undefined {
  const rows = [before, now].flatMap(([round, name]) => {
    const row = round.rowOrigin(name);
    return row === undefined ? [] : [origin.ofRound(round.name, row)];
  });
  return rows.length === 0 ? undefined : rows.join(comma);
}

/** The same columns of both rounds, or of the one there is. */
export function bothOrigins(
  cells: { readonly now: RoundCells; readonly before?: RoundCells },
  { comma }: Pick<AnnualMessages, "comma">,
  ...columns: readonly string[]
): string {
  return [...(cells.before ? [cells.before] : []), cells.now].map((round) => round.origin(...columns)).join(comma);
}
