import { editDistance } from "../text/editDistance";
import { matchingKey } from "../text/matchingKey";
import type { Repair } from "./repair";

/** Longer ones are not compared letter by letter. */
const longestRest = 300;

/**
 * What a likely repair would lose: words beside the value that are no other writing of it, a remark perhaps. "" where nothing
 * is lost, and where no word of the value stands in the cell: there all of it is another writing.
 *
 * @example «يدوي (سيتم الأتمتة في 2025)» → «يدوي» drops «(سيتم الأتمتة في 2025)»
 * @example «خدمة نهم عدد كيبر من المستفيدين» → «خدمة تهم عدد كبير من المستفيدين» drops nothing
 */
export function droppedText({ certainty, changes: [change, another] }: Repair): string {
  if (certainty === "certain" || another || typeof change?.from !== "string" || typeof change.to !== "string")
    return "";
  const words = change.from.split(/\s+/u).filter((word) => matchingKey(word) !== "");
  const missing = matchingKey(change.to).split(" ");
  const rest = words.filter((word) => !takeOut(matchingKey(word).split(" "), missing));
  if (rest.length === words.length) return "";
  const letters = lettersOf(rest);
  const isWriting = letters.length <= longestRest && editDistance(letters, lettersOf(missing)) * 2 <= letters.length;
  return isWriting ? "" : rest.join(" ");
}

/** Takes words out of a list, each once; false where one of them is not in it. */
function takeOut(words: readonly string[], list: string[]): boolean {
  const places = words.map((word) => list.indexOf(word));
  if (places.includes(-1)) return false;
  for (const place of places.sort((a, b) => b - a)) list.splice(place, 1);
  return true;
}

function lettersOf(words: readonly string[]): string {
  return words.map((word) => matchingKey(word).replaceAll(" ", "")).join("");
}
