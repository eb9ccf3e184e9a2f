/** What one cell says, as far as counting goes. */
export type Answer =
  | { readonly kind: "blank" | "unreadable" }
  | { readonly kind: "values"; readonly values: readonly string[]; readonly repaired: boolean };

export interface Tally {
  readonly counts: ReadonlyMap<string, number>;
  readonly blank: number;
  readonly unreadable: number;
  readonly repaired: number;
  readonly answers: number;
}

/**
 * Counts answers (a frequency table). `answers` holds each distinct cell once and `codes` says which of them each
 * service has, so the cost is one addition a service. A cell with several values counts in each of them.
 *
 * @example tally([{ kind: "values", values: ["yes"], repaired: false }, { kind: "blank" }], [0, 0, 1]) // yes 2, blank 1
 */
export function tally(answers: readonly Answer[], codes: ArrayLike<number>): Tally {
  const times = new Uint32Array(answers.length);
  for (let service = 0; service < codes.length; service++) times[codes[service]!]!++;
  const counts = new Map<string, number>();
  const total = { blank: 0, unreadable: 0, repaired: 0, answers: 0 };
  answers.forEach((answer, code) => {
    const count = times[code]!;
    if (answer.kind !== "values") return void (total[answer.kind] += count);
    for (const value of answer.values) counts.set(value, (counts.get(value) ?? 0) + count);
    total.answers += count * answer.values.length;
    if (answer.repaired) total.repaired += count;
  });
  return { counts, ...total };
}
