import type { CellValue } from "../../../host/sheet";
import { enteredContent } from "../../book/enteredContent";
import { formatText } from "../../book/formatText";
import { numberIn, toText } from "../coerce";
import { wildcardPattern } from "../criteria";
import type { SheetFunction } from "../evaluation";
import { notAvailable, type Value, valueError } from "../values";
import { answered, checked, fail, numberOf, textOf, valuesIn, wholeOf } from "./given";

/** A function of so many single values. */
function ofValues(
  least: number,
  most: number,
  compute: (...values: (CellValue | undefined)[]) => CellValue,
): SheetFunction {
  return { least, most, each: (values) => answered(() => compute(...values)) };
}

/** What a cell holds at most, in UTF-16 units; Excel counts the same ones. */
const longestText = 32_767;

function limited(text: string): string {
  return text.length > longestText ? fail(valueError) : text;
}

function countOf(value: CellValue | undefined, otherwise: number): number {
  const count = wholeOf(value, otherwise);
  return count < 0 ? fail(valueError) : count;
}

function found(needle: string, text: string, start: CellValue | undefined, search: (from: number) => number): number {
  const from = wholeOf(start, 1);
  if (from < 1 || from > text.length + 1) return fail(valueError);
  const at = needle === "" ? from - 1 : search(from - 1);
  return at < 0 ? fail(valueError) : at + 1;
}

function substitute(text: string, old: string, next: string, which: CellValue | undefined): string {
  if (old === "") return text;
  if (which === undefined) return limited(text.replaceAll(old, () => next));
  const wanted = wholeOf(which);
  if (wanted < 1) return fail(valueError);
  let at = -1;
  for (let count = 0; count < wanted; count++) {
    at = text.indexOf(old, at + (count === 0 ? 1 : old.length));
    if (at < 0) return text;
  }
  return text.slice(0, at) + next + text.slice(at + old.length);
}

/** Before or after the nth delimiter, from the end where n is negative. */
function besideDelimiter(isBefore: boolean): SheetFunction {
  return ofValues(2, 6, (value, delimiter, ...rest) => {
    const [instance, ignoresCase, matchesEnd, otherwise] = rest;
    const text = textOf(value);
    const [haystack, needle] = [text, textOf(delimiter)].map((one) =>
      wholeOf(ignoresCase) === 1 ? one.toLowerCase() : one,
    ) as [string, string];
    const wanted = wholeOf(instance, 1);
    if (wanted === 0 || needle === "") return fail(valueError);
    const places = [...placesOf(needle, haystack), ...(wholeOf(matchesEnd) === 1 ? [haystack.length] : [])];
    const at = wanted > 0 ? places[wanted - 1] : places[places.length + wanted];
    if (at === undefined) return otherwise ?? notAvailable;
    return isBefore ? text.slice(0, at) : text.slice(at + needle.length);
  });
}

function* placesOf(needle: string, text: string): Iterable<number> {
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) yield at;
}

function valueOf(value: CellValue | undefined): CellValue {
  if (typeof value === "number") return value;
  return numberIn(textOf(value)) ?? fail(valueError);
}

function textJoin([delimiter, ignoresBlanks, ...parts]: readonly (Value | undefined)[]): Value {
  return answered(() => {
    const [between = ""] = [...valuesIn([delimiter])].map((value) => textOf(value));
    const [leavesOut = true] = [...valuesIn([ignoresBlanks])].map((value) => numberOf(value) !== 0);
    const texts = [...valuesIn(parts)].map((value) => textOf(value));
    return limited(texts.filter((text) => !leavesOut || text !== "").join(between));
  });
}

function concatenated(parameters: readonly (Value | undefined)[]): Value {
  return answered(() => limited([...valuesIn(parameters)].map((value) => textOf(value)).join("")));
}

/** First letters of words large, the rest small. */
function proper(text: string): string {
  return text.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}

export const textFunctions: Readonly<Record<string, SheetFunction>> = {
  LEN: ofValues(1, 1, (value) => textOf(value).length),
  LEFT: ofValues(1, 2, (value, count) => textOf(value).slice(0, countOf(count, 1))),
  RIGHT: ofValues(1, 2, (value, count) => {
    const text = textOf(value);
    return text.slice(Math.max(0, text.length - countOf(count, 1)));
  }),
  MID: ofValues(3, 3, (value, start, count) => {
    const from = wholeOf(start);
    return from < 1 ? fail(valueError) : textOf(value).substr(from - 1, countOf(count, 0));
  }),
  UPPER: ofValues(1, 1, (value) => textOf(value).toUpperCase()),
  LOWER: ofValues(1, 1, (value) => textOf(value).toLowerCase()),
  PROPER: ofValues(1, 1, (value) => proper(textOf(value))),
  TRIM: ofValues(1, 1, (value) => textOf(value).replace(/ +/g, " ").replace(/^ | $/g, "")),
  CLEAN: ofValues(1, 1, (value) => textOf(value).replace(/[\u0000-\u001f]/g, "")),
  REPT: ofValues(2, 2, (value, count) => {
    const [text, times] = [textOf(value), countOf(count, 0)];
    return text.length * times > longestText ? fail(valueError) : text.repeat(times);
  }),
  EXACT: ofValues(2, 2, (one, other) => textOf(one) === textOf(other)),
  FIND: ofValues(2, 3, (needle, value, start) => {
    const [searched, text] = [textOf(needle), textOf(value)];
    return found(searched, text, start, (from) => text.indexOf(searched, from));
  }),
  SEARCH: ofValues(2, 3, (needle, value, start) => {
    const [searched, text] = [textOf(needle), textOf(value)];
    const search = (from: number): number => {
      const at = text.slice(from).search(wildcardPattern(searched, false));
      return at < 0 ? at : at + from;
    };
    return found(searched, text, start, search);
  }),
  SUBSTITUTE: ofValues(3, 4, (value, old, next, which) => substitute(textOf(value), textOf(old), textOf(next), which)),
  REPLACE: ofValues(4, 4, (value, start, count, next) => {
    const [text, from, length] = [textOf(value), wholeOf(start), countOf(count, 0)];
    return from < 1 ? fail(valueError) : text.slice(0, from - 1) + textOf(next) + text.slice(from - 1 + length);
  }),
  TEXTBEFORE: besideDelimiter(true),
  TEXTAFTER: besideDelimiter(false),
  CHAR: ofValues(1, 1, (code) => {
    const number = wholeOf(code);
    if (number < 1 || number > 255) return fail(valueError);
    return new TextDecoder("windows-1252").decode(new Uint8Array([number]));
  }),
  UNICHAR: ofValues(1, 1, (code) => {
    const number = wholeOf(code);
    const isSign = number > 0 && number <= 0x10ffff && !(number >= 0xd800 && number <= 0xdfff);
    return isSign ? String.fromCodePoint(number) : fail(valueError);
  }),
  UNICODE: ofValues(1, 1, (value) => textOf(value).codePointAt(0) ?? fail(valueError)),
  T: ofValues(1, 1, (value) => (typeof value === "string" ? value : "")),
  N: ofValues(1, 1, (value) => (typeof value === "number" ? value : value === true ? 1 : 0)),
  VALUE: ofValues(1, 1, valueOf),
  NUMBERVALUE: ofValues(1, 3, (value, decimal, group) => {
    const text = textOf(value)
      .replaceAll(textOf(group, ","), "")
      .replaceAll(textOf(decimal, "."), ".")
      .replace(/\s/g, "");
    if (text === "") return 0;
    const entered = enteredContent(text, "General");
    return "value" in entered && typeof entered.value === "number" ? entered.value : fail(valueError);
  }),
  TEXT: {
    least: 2,
    most: 2,
    each: ([value = null, format], { book }) =>
      answered(() => {
        const shown = typeof value === "string" ? (numberIn(value) ?? value) : value;
        return formatText(shown ?? 0, textOf(format), book.date1904);
      }),
  },
  CONCAT: { least: 1, most: 255, run: concatenated },
  CONCATENATE: {
    least: 1,
    most: 255,
    each: (values) => answered(() => limited(values.map((one) => textOf(one)).join(""))),
  },
  TEXTJOIN: { least: 3, most: 254, run: textJoin },
  TEXTSPLIT: {
    least: 2,
    most: 3,
    run: ([value, columns, rows]) =>
      answered(() => {
        const [text = ""] = [...valuesIn([value])].map((one) => checked(toText(one)));
        const lines = rows === undefined ? [text] : splitAt(text, rows);
        const cells = lines.map((line) => (columns === undefined ? [line] : splitAt(line, columns)));
        const width = Math.max(...cells.map((line) => line.length));
        return cells.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? notAvailable));
      }),
  },
  HYPERLINK: { least: 1, most: 2, run: ([address, name]) => name ?? address ?? "" },
};

function splitAt(text: string, delimiters: Value): string[] {
  const marks = [...valuesIn([delimiters])].map((one) => textOf(one)).filter((mark) => mark !== "");
  if (marks.length === 0) return fail(valueError);
  const escaped = marks.map((mark) => mark.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
  return text.split(new RegExp(escaped.join("|"), "u"));
}
