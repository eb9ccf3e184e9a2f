import { institutionKey } from "../../../core";
import type { RoundCells } from "./cells/roundCells";

/** An institution's name as the other round spells it; the name itself where that round does not have it. */
export function nameIn({ round }: RoundCells, name: string): string {
  const key = institutionKey(name);
  return round.institutions.find((each) => institutionKey(each.name) === key)?.name ?? name;
}
