import { roundHalfUp, type Statistic } from "../core";

export interface CountJson {
  readonly count: number;
  readonly of: number;
  /** A fraction of 1, four decimals, half up. */
  readonly share: number;
  /** What the share may still be, where blank or unreadable cells leave it open. */
  readonly low?: number;
  readonly high?: number;
}

/** By field id, then by value id; beside a field's own values `blank` and `unreadable`. */
export type StatisticsJson = Readonly<Record<string, Readonly<Record<string, CountJson>>>>;

/** The statistics that could be measured. */
export function statisticsJson(statistics: readonly Statistic[]): StatisticsJson {
  return Object.fromEntries(
    statistics.flatMap((statistic) => (statistic.measured ? [[statistic.field, countsOf(statistic)]] : [])),
  );
}

/** Why the others could not, by field id. */
export function notMeasuredJson(statistics: readonly Statistic[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    statistics.flatMap((statistic) => (statistic.measured ? [] : [[statistic.field, statistic.reason]])),
  );
}

function countsOf({
  counts,
  of,
  blank,
  unreadable,
}: Extract<Statistic, { measured: true }>): Record<string, CountJson> {
  const plain = (count: number): CountJson => ({ count, of, share: of === 0 ? 0 : rounded(count / of) });
  const values = counts.map(({ value, count, share, lowest, highest }): [string, CountJson] => {
    const isOpen = lowest !== highest;
    return [
      value,
      { count, of, share: rounded(share), ...(isOpen && { low: rounded(lowest), high: rounded(highest) }) },
    ];
  });
  return { ...Object.fromEntries(values), blank: plain(blank), unreadable: plain(unreadable) };
}

function rounded(share: number): number {
  return roundHalfUp(share, 4);
}
