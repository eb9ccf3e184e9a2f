import { matchingKey } from "../text/matchingKey";

/** The key under which two spellings of an institution's name are one: the matching key without spaces. */
export function institutionKey(name: string): string {
  return matchingKey(name).replace(/ /g, "");
}
