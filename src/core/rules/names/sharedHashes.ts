import { addTo } from "../../collections/addTo";
import { base } from "./nameHash";

/** Places of the filter for each hash: about one in sixteen then meets another there by chance. */
const placesEach = 16;

/** What the filter knows of a place, in two bits: no hash met there, one, or several. */
const one = 1;
const several = 2;

/**
 * The owners (else the indexes) of each hash that at least two have. Most hashes stand alone, so a filter tells first which
 * ones are worth a list. Cost: two passes, linear.
 */
export function sharedHashes(hashes: Int32Array, owners?: readonly number[]): number[][] {
  const bits = Math.min(30, Math.max(4, Math.ceil(Math.log2(hashes.length * placesEach + 1))));
  const filter = new Uint32Array(2 ** (bits - 4));
  for (let index = 0; index < hashes.length; index++) {
    const place = Math.imul(hashes[index]!, base) >>> (32 - bits);
    const known = filter[place >>> 4]!;
    const shift = (place & 15) * 2;
    filter[place >>> 4] = known | (((known >>> shift) & one ? several : one) << shift);
  }
  const groups = new Map<number, number[]>();
  for (let index = 0; index < hashes.length; index++) {
    const place = Math.imul(hashes[index]!, base) >>> (32 - bits);
    if ((filter[place >>> 4]! >>> ((place & 15) * 2)) & several)
      enter(groups, hashes[index]!, owners ? owners[index]! : index);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** An owner of which two parts can be left out with one result comes with the same hash twice. */
function enter(groups: Map<number, number[]>, hash: number, owner: number): void {
  if (groups.get(hash)?.at(-1) !== owner) addTo(groups, hash, owner);
}
