import { matchingKey } from "../text/matchingKey";
import { toAsciiDigits } from "../text/toAsciiDigits";
import { identityWords, type IdentityWords } from "./identityWords";

/** A name's end that tells a program what the file is: ".xlsx", ".csv". */
const ending = /\.[a-z]{2,5}$/i;
const separators = /[_\-–—.,،;؛()[\]{}+&]+/g;
/** "v2", "ver3", "rev1". */
const version = /^(?:v|ver|version|rev)\d{1,2}$/;
/** The number that a file manager gives to a copy: "(1)". */
const copy = /\s*\(\p{Nd}{1,2}\)\s*$/u;
/** The number of a file in a list: "1- ", "02_". */
const ordinal = /^\s*\p{Nd}{1,3}\s*[-–—._)]+\s*(?=\S)/u;
/** A day in figures, the year first or last, as dates are written in names of files. */
const date =
  /(?<!\p{Nd})(?:(\p{Nd}{4})[-_. ]\p{Nd}{1,2}(?:[-_. ]\p{Nd}{1,2})?|\p{Nd}{1,2}[-_. ]\p{Nd}{1,2}[-_. ](\p{Nd}{4}))(?!\p{Nd})/gu;

/** A file's name without the folders before it, of any system. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).pop() ?? path;
}

/**
 * The institution that a file's name names: without folder and ending, with spaces for its separators, and without what
 * stands before and after the name: "حصر الخدمات", "inventory", a date, the number of a copy, a version or a list. Words inside the name stay,
 * and a name of nothing else stays whole.
 *
 * @example nameOfFile("2024/حصر-خدمات_وزارة الصحة 2024 (1).xlsx") === "وزارة الصحة"
 * @example nameOfFile("وحدة متابعة تنفيذ رؤية عمان 2040.xlsx") === "وحدة متابعة تنفيذ رؤية عمان 2040"
 */
export function nameOfFile(path: string, words: IdentityWords = identityWords): string {
  const bare = fileName(path).replace(ending, "");
  const dated = bare
    .normalize("NFC")
    .replace(date, (text, first: string | undefined, last: string | undefined) =>
      isFileYear(toAsciiDigits(first ?? last ?? ""), words) ? " " : text,
    );
  const all = dated.replace(copy, "").replace(ordinal, "").replace(separators, " ").split(/\s+/).filter(Boolean);
  let pieces = all;
  for (let before = -1; before !== pieces.length && pieces.length > 0;) {
    before = pieces.length;
    pieces = withoutNoise(pieces, words);
  }
  return (pieces.length > 0 ? pieces : all).join(" ") || bare;
}

/** Without one piece of noise at each end. */
function withoutNoise(pieces: readonly string[], words: IdentityWords): string[] {
  const keys = pieces.map(matchingKey);
  const noise = words.fileNoise.map((phrase) => matchingKey(phrase));
  const atStart = longest(noise, (phrase) => `${keys.join(" ")} `.startsWith(`${phrase} `));
  const start = atStart || (isDate(keys[0], words) ? 1 : 0);
  const rest = keys.slice(start);
  const atEnd = longest(noise, (phrase) => ` ${rest.join(" ")}`.endsWith(` ${phrase}`));
  const end = atEnd || (isDate(rest.at(-1), words) ? 1 : 0);
  return pieces.slice(start, pieces.length - end);
}

/** The words of the longest phrase that fits; 0 where none does. */
function longest(phrases: readonly string[], fits: (phrase: string) => boolean): number {
  return Math.max(0, ...phrases.filter(fits).map((phrase) => phrase.split(" ").length));
}

/** A year in which files are dated, or the number of a version. */
function isDate(key: string | undefined, words: IdentityWords): boolean {
  return key !== undefined && (isFileYear(key, words) || version.test(key));
}

function isFileYear(text: string, { fileYears }: IdentityWords): boolean {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  return year >= fileYears.first && year <= fileYears.last;
}
