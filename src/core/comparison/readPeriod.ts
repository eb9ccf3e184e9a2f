import { matchingKey } from "../text/matchingKey";
import words from "./periodWords.json";

/** What a period's text says: its year, and the half where it names one. */
export interface Period {
  readonly year: number;
  readonly half?: 1 | 2;
}

const halves = words.halves.map(({ half, words: names }) => ({
  half: half as 1 | 2,
  keys: names.map((name) => ` ${matchingKey(name)} `),
}));

/**
 * Reads "2024", "النصف الثاني من العام ٢٠٢٤م", "H2 2024". Nothing where the text names no year from 1990 to 2099, or
 * several ("2021–2025"); no half where it names none or both.
 *
 * @example readPeriod("النصف الثاني ٢٠٢٤") → { year: 2024, half: 2 }
 */
export function readPeriod(text: string): Period | undefined {
  const key = ` ${matchingKey(text)
    .replace(/(\d{4})م(?= |$)/g, "$1")
    .replace(/(\d)(?=h\d)|(h\d)(?=\d{4})/g, "$1$2 ")} `;
  const years = new Set((key.match(/(?<!\d)\d{4}(?!\d)/g) ?? []).map(Number).filter(isYear));
  const [year] = years;
  if (year === undefined || years.size > 1) return undefined;
  const named = halves.filter(({ keys }) => keys.some((each) => key.includes(each)));
  return named.length === 1 ? { year, half: named[0]!.half } : { year };
}

function isYear(year: number): boolean {
  return year >= words.years.first && year <= words.years.last;
}
