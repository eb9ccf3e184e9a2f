import type { Signatures } from "./nameSignatures";

/** Places of the filter for each signature: about one in sixty then meets another there by chance. */
const placesEach = 32;

/** What the filter knows of a place, in two bits: no signature met there, one, or several. */
const one = 1;
const several = 2;

/**
 * The names behind each signature that at least two names share. Most signatures stand alone, so a filter tells first
 * which ones are worth a list. Cost: two passes, linear.
 */
export function sharedSignatures({ numbers, owners }: Signatures): number[][] {
  const bits = Math.min(30, Math.max(4, Math.ceil(Math.log2(numbers.length * placesEach + 1))));
  const filter = new Uint32Array(2 ** (bits - 4));
  for (let index = 0; index < numbers.length; index++) {
    const place = (numbers[index] ?? 0) >>> (32 - bits);
    const known = filter[place >>> 4] ?? 0;
    const shift = (place & 15) * 2;
    filter[place >>> 4] = known | (((known >>> shift) & one ? several : one) << shift);
  }
  const groups = new Map<number, number[]>();
  for (let index = 0; index < numbers.length; index++) {
    const signature = numbers[index] ?? 0;
    const place = signature >>> (32 - bits);
    if (((filter[place >>> 4] ?? 0) >>> ((place & 15) * 2)) & several) enter(groups, signature, owners[index] ?? 0);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** A name of which two words can be left out with one result comes with the same signature twice. */
function enter(groups: Map<number, number[]>, signature: number, owner: number): void {
  const group = groups.get(signature);
  if (!group) groups.set(signature, [owner]);
  else if (group[group.length - 1] !== owner) group.push(owner);
}
