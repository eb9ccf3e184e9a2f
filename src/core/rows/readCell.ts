import type { LabelLanguage, RuleSettings, ValueId } from "../catalogue/catalogue";
import { joinKnownWords } from "../text/joinKnownWords";
import { matchingKey } from "../text/matchingKey";
import { rasmKey } from "../text/rasmKey";
import { splitValues } from "../text/splitValues";
import { tidyText } from "../text/tidyText";
import { entryAt } from "./entryAt";
import type { FieldLookup, Spelling } from "./fieldLookup";
import { nearestSpelling } from "./nearestSpelling";
import { readFragment, type Fragment } from "./readFragment";
import type { Reading, ReadingManner } from "./reading";
import { readYear } from "./readYear";
import { isCellError, type CellValue } from "./sheet";

/** Why a listed misreading may be an answer all the same. There it is not read, nor a repair proposed that would hide the doubt. */
export interface Doubts {
  /** Other languages in which a misreading that the table holds may be an answer: Y beside N, or alone in a sheet not scanned. */
  readonly languages: ReadonlySet<LabelLanguage>;
  /** The column holds one letter or sign of no and blanks, nothing else: perhaps somebody ticked what applies. */
  readonly onlyMarks: boolean;
  /** Nothing tells in which language a single letter answers: Y and N may be English, or a misreading. */
  readonly loneLetters: boolean;
}

export const noDoubts: Doubts = { languages: new Set(), onlyMarks: false, loneLetters: false };

/** What surrounds a cell: it decides how far its text may be trusted. */
export interface CellSurroundings {
  /** The language of the column: whose misreadings to expect. */
  readonly language: LabelLanguage;
  /** Languages in which a value may be written here; else it is to be written in the column's. */
  readonly accepted: readonly LabelLanguage[];
  /** The columns on both sides, where the cell is fused with one and holds its words too. */
  readonly neighbours: readonly FieldLookup[];
  readonly doubts: Doubts;
  readonly years: RuleSettings["years"];
}

/** At most 19 characters: names are longer. */
const datePattern = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?$/;

/** True for the ISO text that hosts fold dates into. */
export function isDateText(value: CellValue): value is string {
  return typeof value === "string" && value.length < 20 && datePattern.test(value);
}

type ValueReading = Extract<Reading, { kind: "read" }>;

/** Reads one cell for one field. Pure: equal cells in equal surroundings read the same. */
export function readCell(value: CellValue, lookup: FieldLookup, surroundings: CellSurroundings): Reading {
  if (value === null) return { kind: "blank" };
  if (isCellError(value)) return { kind: "unreadable", why: "cellError" };
  const seen = typeof value === "string" ? tidyText(value) : value;
  // Nothing to be seen: spaces, marks of direction, characters without width.
  if (seen === "") return { kind: "blank" };
  if (lookup.field.kind === "year") return readYear(seen, surroundings.years);
  if (typeof value === "string" && !isDateText(value)) {
    const isFree = lookup.field.kind === "text";
    return isFree ? { kind: "text", text: seen as string } : readAnswer(value, lookup, surroundings);
  }
  const meant = lookup.values.find((each) => each.boolean === value);
  return meant ? read([meant.id], "form") : { kind: "unreadable", why: "notText" };
}

/** A longer text is a description and no answer. */
const longestAnswer = 1_000;

/** What joins answers, where one stands on either side: names of values hold it too («ارتباط داخلي وخارجي»). */
const joiners = /[\s,،](?:و|and\s)/gi;

function readAnswer(text: string, lookup: FieldLookup, surroundings: CellSurroundings): Reading {
  if (text.length > longestAnswer) return { kind: "unreadable", why: "notListed" };
  const key = matchingKey(text);
  const found = lookUp(text, key, lookup, surroundings);
  if (found) return found;
  const ofPiece = (piece: string): ValueReading | undefined => readPiece(piece, lookup, surroundings);
  const joined = splitValues(text.replace(joiners, "،"));
  const pieces = joined[0] === text || joined.every(ofPiece) ? joined : splitValues(text);
  const several = pieces.length > 1 && readPieces(pieces, ofPiece, lookup);
  if (several) return several;
  const whole = joinKnownWords(key, (word) => lookup.words.has(word));
  const fragment = readFragment(whole, lookup, surroundings.neighbours);
  if (fragment?.isCertain && !remark.test(text)) return read(fragment.values, "fragment");
  return {
    kind: "unreadable",
    why: "notListed",
    // Of «آلية 1/2» the second piece may be what turns the first into another value.
    nearest: pieces.length > 1 ? undefined : fragment ? likelyValues(fragment, lookup) : nearestValue(whole, lookup),
  };
}

/** Where several values may hold, what is not understood may be one of them: nothing is proposed that would lose it. */
function likelyValues({ values, isCertain, mayChange }: Fragment, lookup: FieldLookup): readonly ValueId[] | undefined {
  return isCertain || (!mayChange && lookup.field.kind === "oneOf") ? values : undefined;
}

/** A whole cell that equals a value: as written, after folding, by an alias, or by a listed misreading. */
function lookUp(
  text: string,
  key: string,
  lookup: FieldLookup,
  { language, accepted, doubts }: CellSurroundings,
): Reading | undefined {
  const found = entryAt(lookup, key)?.filter((spelling) => isMeant(spelling, text));
  const own = found?.filter((spelling) => spelling.language === language) ?? [];
  const foreign = found?.filter((spelling) => spelling.language !== language && spelling.manner !== "misreading") ?? [];
  const best = own[0] ?? foreign[0];
  if (!best) return undefined;
  const isDisputed =
    oneLetter.test(key) && foreign.some((spelling) => doubts.loneLetters || doubts.languages.has(spelling.language));
  if (doubts.onlyMarks || isDisputed) return { kind: "unreadable", why: "notListed" };
  return read([best.value], mannerOf(text, found ?? [], best, accepted));
}

function mannerOf(
  text: string,
  found: readonly Spelling[],
  best: Spelling,
  accepted: readonly LabelLanguage[],
): ReadingManner {
  const isCanonical = ({ manner, language, text: spelt }: Spelling): boolean =>
    manner === "canonical" && spelt === text && accepted.includes(language);
  if (found.some(isCanonical)) return "canonical";
  return best.manner === "misreading" ? "misreading" : "form";
}

const latinLetter = /[a-z]/i;
/** Of a matching key. */
export const oneLetter = /^[a-z]$/;

const anyLetter = /\p{L}/u;

/** Punctuation that says something of the answer beside it: a doubt, a footnote, about, a box left empty. */
const remark = /[?؟*†~]|[([]\s*[)\]]/;

/**
 * A Latin letter is a misreading only as the catalogue prints it: a small x is a mark that somebody made. So is a sign an
 * answer only by itself ("×," is a scanner's dirt), and no answer is sure beside a remark.
 */
function isMeant({ manner, text: spelt }: Spelling, text: string): boolean {
  const isLoose = manner === "misreading" ? !latinLetter.test(spelt) : anyLetter.test(spelt);
  return tidyText(text) === spelt || (isLoose && !remark.test(text));
}

/** A cell of several pieces: an answer where the field allows several, a finding where it allows one. */
function readPieces(
  pieces: readonly string[],
  ofPiece: (piece: string) => ValueReading | undefined,
  lookup: FieldLookup,
): Reading | undefined {
  const good = pieces.flatMap((piece) => ofPiece(piece) ?? []);
  const values = lookup.values
    .map((value) => value.id)
    .filter((id) => good.some((reading) => reading.values[0] === id));
  if (good.length < pieces.length) {
    if (lookup.field.kind !== "anyOf" || values.length === 0) return undefined;
    const badPieces = pieces.filter((piece) => !ofPiece(piece));
    return { kind: "unreadable", why: "notListed", badPieces, nearest: withNearest(values, badPieces, lookup) };
  }
  if (lookup.field.kind === "oneOf" && values.length > 1) return { kind: "unreadable", why: "severalValues" };
  const manner = good.find((reading) => reading.manner !== "canonical")?.manner ?? "canonical";
  return read(values, lookup.field.kind === "oneOf" ? "form" : manner, good.length > values.length);
}

/** A piece of a cell is no misreading: "N/A" is not «لا» twice. */
function readPiece(piece: string, lookup: FieldLookup, surroundings: CellSurroundings): ValueReading | undefined {
  const reading = lookUp(piece, matchingKey(piece), lookup, surroundings);
  return reading?.kind === "read" && reading.manner !== "misreading" ? reading : undefined;
}

/** The good pieces together with what the bad ones most resemble, if each resembles something. */
function withNearest(
  values: readonly ValueId[],
  badPieces: readonly string[],
  lookup: FieldLookup,
): ValueId[] | undefined {
  const guesses = badPieces.map((piece) => nearestValue(matchingKey(piece), lookup));
  if (guesses.some((guess) => guess === undefined)) return undefined;
  const all = new Set([...values, ...guesses.flatMap((guess) => guess ?? [])]);
  return lookup.values.map((value) => value.id).filter((id) => all.has(id));
}

/** The one value a text most resembles: by its skeleton without dots, else by the fewest edits. Only ever a likely repair. */
function nearestValue(key: string, lookup: FieldLookup): ValueId[] | undefined {
  const alike = new Set(lookup.byRasm.get(rasmKey(key))?.map((spelling) => spelling.value));
  if (alike.size === 1) return [...alike];
  const value = anyLetter.test(key) ? nearestSpelling(key, lookup.spellings)?.value : undefined;
  return value === undefined ? undefined : [value];
}

function read(values: readonly ValueId[], manner: ReadingManner, repeated = false): Reading {
  return { kind: "read", values, manner, repeated };
}
