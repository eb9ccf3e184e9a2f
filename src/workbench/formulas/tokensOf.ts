import { FormulaProblem } from "./formulaProblem";
import type { Token, TokenKind } from "./token";

const nameStart = "\\p{L}_\\\\";
const nameRest = "\\p{L}\\p{M}\\p{N}_.\\\\?";
/** What must not follow a reference, lest it be the beginning of a name. */
const endOfReference = `(?![${nameRest}(!])`;

/** Tried in this order at every place. */
const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ["space", /\s+/uy],
  ["text", /"(?:[^"]|"")*"/uy],
  ["sheet", /'(?:[^']|'')+'!/uy],
  ["sheet", new RegExp(`(?:\\[\\d+\\])?[${nameStart}\\p{N}][${nameRest}]*(?::[${nameStart}][${nameRest}]*)?!`, "uy")],
  [
    "error",
    /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)/iuy,
  ],
  ["columns", new RegExp(`\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}${endOfReference}`, "uy")],
  ["rows", new RegExp(`\\$?[1-9]\\d{0,6}:\\$?[1-9]\\d{0,6}${endOfReference}`, "uy")],
  ["cell", new RegExp(`\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}${endOfReference}`, "uy")],
  ["boolean", new RegExp(`(?:TRUE|FALSE)${endOfReference}`, "iuy")],
  ["function", new RegExp(`[${nameStart}][${nameRest}]*(?=\\()`, "uy")],
  ["name", new RegExp(`[${nameStart}][${nameRest}]*`, "uy")],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ["operator", /<=|>=|<>|[-+*/^&=<>%:@#]/uy],
  ["punctuation", /[(){},;]/uy],
];

/** The tokens of a formula, with or without its "=". Throws `FormulaProblem` at what no formula may hold. */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = formula.startsWith("=") ? 1 : 0;
  while (at < formula.length) {
    const isStructured = formula[at] === "[" && !/^\[\d+\][^[\]!]*!/u.test(formula.slice(at, at + 300));
    const token = isStructured ? structuredAt(formula, at) : tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  throw new FormulaProblem({ kind: "unreadable", at, text: formula.slice(at, at + 12) });
}

/** Brackets nest: `[[#Headers],[Name]]`; an apostrophe keeps the sign that follows it from meaning anything. */
function structuredAt(formula: string, from: number): Token {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const sign = formula[at];
    if (sign === "'") at++;
    else if (sign === "[") depth++;
    else if (sign === "]" && --depth === 0) return { kind: "structured", text: formula.slice(from, at + 1) };
  }
  throw new FormulaProblem({ kind: "unreadable", at: from, text: formula.slice(from, from + 12) });
}
