import { matchingKey } from "../text/matchingKey";
import { institutionKey } from "../round/institutionKey";
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

/** Words that say nothing beside a year. */
const idle = new Set(words.idle.map((word) => matchingKey(word)));

/**
 * Reads "2024", "النصف الثاني من العام ٢٠٢٤م", "H2 2024". Nothing where the text names no year from 1990 to 2099, or
 * several ("2021–2025"); no half where it names none or both.
 *
 * @example readPeriod("النصف الثاني ٢٠٢٤") → { year: 2024, half: 2 }
 */
export function readPeriod(text: string): Period | undefined {
  const key = folded(text);
  const years = new Set((key.match(/(?<!\d)\d{4}(?!\d)/g) ?? []).map(Number).filter(isYear));
  const [year] = years;
  if (year === undefined || years.size > 1) return undefined;
  const named = halves.filter(({ keys }) => keys.some((each) => key.includes(each)));
  return named.length === 1 ? { year, half: named[0]!.half } : { year };
}

/**
 * The key under which two spellings of a period are one: "2024", "عام 2024" and "سنة ٢٠٢٤م"; "H2 2024" and "النصف الثاني
 * من عام 2024". What else it says stays in it: the first quarter of 2024 is not 2024.
 *
 * @example periodIdentity("عام 2024") === periodIdentity("2024م")
 */
export function periodIdentity(text: string): string {
  const period = readPeriod(text);
  if (!period) return institutionKey(text);
  const { year, half } = period;
  const own = halves.find((each) => each.half === half)?.keys ?? [];
  const without = own.reduce((rest, key) => rest.replace(key, " "), folded(text));
  const said = without.split(" ").filter((word) => word !== "" && word !== String(year) && !idle.has(word));
  return [year, half ?? 0, ...said].join(" ");
}

/** Digits in one script and parted from what is written against them, between spaces. */
function folded(text: string): string {
  return ` ${matchingKey(text)
    .replace(/(\d{4}) ?م(?= |$)/g, "$1")
    .replace(/(\d)(?=h\d)|(h\d)(?=\d{4})/g, "$1$2 ")} `;
}

function isYear(year: number): boolean {
  return year >= words.years.first && year <= words.years.last;
}
