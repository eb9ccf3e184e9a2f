import { addressOf } from "../../cells/address";
import { mergeAreas } from "../../cells/mergeAreas";
import type { Area } from "../../sheet";

/** Excel cuts an address of several areas after 8,192 characters, without a word. */
const longest = 8_000;

/** The areas' cells as few addresses, each as long as Excel takes. */
export function markAddresses(areas: readonly Area[]): string[] {
  const addresses: string[] = [];
  let address = "";
  for (const next of mergeAreas(areas).map(addressOf)) {
    const longer = address === "" ? next : `${address},${next}`;
    if (longer.length > longest) addresses.push(address);
    address = longer.length > longest ? next : longer;
  }
  return address === "" ? addresses : [...addresses, address];
}
