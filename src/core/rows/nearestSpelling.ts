import { remembered } from "../collections/remembered";
import { editDistance } from "../text/editDistance";

/** A word may be misread in one letter of every so many; a shorter one must be there as it is. Ours: no document states it. */
const lettersPerEdit = 4;

/** A longer text is no slip of any value or header. */
const longestKey = 120;

/**
 * The spelling that a key is probably a slip of: word for word, each equal or off by a letter in four, so that another
 * word in its place (رقم for اسم, غير) is another meaning. Undefined when there is none, or two meanings are as near.
 */
export function nearestSpelling<S extends { readonly key: string; readonly value: string }>(
  key: string,
  spellings: readonly S[],
): S | undefined {
  if (key === "" || key.length > longestKey) return undefined;
  const words = key.split(" ");
  const near = spellings.flatMap((spelling) => {
    const edits = editsBetween(words, spelling.key);
    return edits === undefined ? [] : [{ spelling, edits }];
  });
  const fewest = Math.min(...near.map(({ edits }) => edits));
  const best = near.filter(({ edits }) => edits === fewest).map(({ spelling }) => spelling);
  return best.every(({ value }) => value === best[0]?.value) ? best[0] : undefined;
}

/** The words of a spelling, cut once: there are as many spellings as the catalogue has, and every wrong cell meets them all. */
const wordsIn = remembered((key: string) => key.split(" "));

/** The letters to change, where every word is near enough to its counterpart. */
function editsBetween(words: readonly string[], key: string): number | undefined {
  const others = wordsIn(key);
  if (others.length !== words.length) return undefined;
  let edits = 0;
  for (let at = 0; at < words.length; at++) {
    const [one, other] = [words[at]!, others[at]!];
    if (one === other) continue;
    const allowed = Math.floor(Math.max(one.length, other.length) / lettersPerEdit);
    if (allowed === 0 || Math.abs(one.length - other.length) > allowed) return undefined;
    const changed = editDistance(one, other);
    if (changed > allowed) return undefined;
    edits += changed;
  }
  return edits;
}
