import type { FieldColumn } from "../../rows/table";
import { matchingKey } from "../../text/matchingKey";
import { rasmKey } from "../../text/rasmKey";
import { joinedGroups } from "./joinedGroups";
import { isSlip } from "./isSlip";
import { nameSignatures } from "./nameSignatures";
import { nameWords } from "./nameWords";
import { sharedSignatures } from "./sharedSignatures";

/** Letters of the shortest name in which one word may be a slip. Ours. */
const shortestName = 12;

/**
 * Forms of one word, in names otherwise alike, beyond which it is a list (of places, say) and no slip; it bounds the work
 * as well. The same whatever the order of the rows. Ours.
 */
const mostForms = 16;

/**
 * Groups of values (by code) of one column that name one service: surely (`equal`; a single value where several services
 * hold it), or probably (`near`).
 */
export interface NameTwins {
  readonly equal: readonly (readonly number[])[];
  readonly near: readonly (readonly number[])[];
}

const twinsOf = new WeakMap<FieldColumn, NameTwins>();

/** The twins among a column's texts, found once for all rules that ask. */
export function nameTwins(column: FieldColumn): NameTwins {
  const known = twinsOf.get(column);
  if (known) return known;
  const twins = findTwins(column);
  twinsOf.set(column, twins);
  return twins;
}

/** A name that shares a signature with another. */
interface Candidate {
  readonly code: number;
  readonly key: string;
  /** Its letters without dots and spaces. Numbers stay apart. */
  readonly letters: string;
  /** Its words without dots and article, in alphabetical order. */
  readonly words: string;
}

function findTwins(column: FieldColumn): NameTwins {
  const { codes, texts, repeated } = textsOf(column);
  const candidates = new Map<number, Candidate>();
  const groups = sharedSignatures(nameSignatures(texts)).map((group) =>
    group.flatMap((owner) => {
      const code = codes[owner] ?? 0;
      const candidate = candidates.get(code) ?? candidateOf(code, texts[owner] ?? "");
      candidates.set(code, candidate);
      return candidate.key === "" ? [] : [candidate];
    }),
  );
  const all = [...candidates.values()].filter((candidate) => candidate.key !== "");
  const equal = groupsBy(all, (candidate) => candidate.key);
  const alike = [
    ...equal,
    ...groupsBy(all, (candidate) => candidate.letters),
    ...groupsBy(all, (candidate) => candidate.words),
  ];
  const near = joinedGroups([...alike, ...groups.flatMap(slips)]);
  return {
    equal: joinedGroups([...equal, ...repeated.map((code) => [code])]),
    near: near.filter((group) => new Set(group.map((code) => candidates.get(code)?.key)).size > 1),
  };
}

/** The texts that services hold, with their codes, and the codes of those that several hold. */
function textsOf({ cells, codes: held }: FieldColumn): { codes: number[]; texts: string[]; repeated: number[] } {
  const counts = new Uint32Array(cells.length);
  for (let index = 0; index < held.length; index++) counts[held[index] ?? 0]! += 1;
  const codes: number[] = [];
  const texts: string[] = [];
  const repeated: number[] = [];
  for (let code = 0; code < cells.length; code++) {
    const reading = cells[code]?.reading;
    const count = counts[code] ?? 0;
    if (reading?.kind !== "text" || count === 0) continue;
    codes.push(code);
    texts.push(reading.text);
    if (count > 1) repeated.push(code);
  }
  return { codes, texts, repeated };
}

function candidateOf(code: number, text: string): Candidate {
  const key = matchingKey(text);
  const rasm = rasmKey(text);
  return { code, key, letters: rasm.replace(/(?<!\d) | (?!\d)/g, ""), words: nameWords(rasm).sort().join(" ") };
}

/** Codes of the candidates that have the same text in some respect, where there are several. */
function groupsBy(candidates: readonly Candidate[], textOf: (candidate: Candidate) => string): number[][] {
  const groups = new Map<string, number[]>();
  for (const candidate of candidates) {
    const text = textOf(candidate);
    const group = groups.get(text) ?? [];
    if (group.length === 0) groups.set(text, group);
    group.push(candidate.code);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Pairs, among names with one signature, that differ in one word, and that by a slip. */
function slips(group: readonly Candidate[]): number[][] {
  const forms = [...new Map(group.map((candidate) => [candidate.key, candidate])).values()];
  if (forms.length > mostForms) return [];
  return forms.flatMap((one, index) =>
    forms.slice(index + 1).flatMap((other) => (differByASlip(one.key, other.key) ? [[one.code, other.code]] : [])),
  );
}

function differByASlip(one: string, other: string): boolean {
  if (one.replace(/ /g, "").length < shortestName) return false;
  const words = nameWords(one);
  const others = nameWords(other);
  const rest = without(words, others);
  const otherRest = without(others, words);
  return rest.length === 1 && otherRest.length === 1 && isSlip(rest[0] ?? "", otherRest[0] ?? "");
}

/** The words left once each of `others` has taken away one like it. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const rest = [...words];
  for (const word of others) {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
  }
  return rest;
}
