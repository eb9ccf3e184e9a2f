import { institutionKey } from "./institutionKey";
import type { IdentityRemark } from "./identityRemark";
import type { RoundService } from "./round";

/** From this share of a sheet's services on it is probably the same inventory, copied or of another year. Ours: no document states it. */
const repeatedShare = 0.5;

/**
 * Sheets of one submission whose services stand, by name, mostly on its other sheets before them: all are collected, and
 * counted more than once. A few names that departments have in common are nothing to tell.
 */
export function servicesTwice(services: readonly RoundService[]): IdentityRemark[] {
  const firstSheet = new Map<string, string>();
  return [...bySheet(services)].flatMap(([sheet, keys]): IdentityRemark[] => {
    const repeated = keys.flatMap((key) => {
      const first = firstSheet.get(key) ?? sheet;
      firstSheet.set(key, first);
      return first === sheet ? [] : [first];
    });
    if (repeated.length === 0 || repeated.length < repeatedShare * keys.length) return [];
    const others = [...new Set(repeated)];
    return [{ kind: "servicesTwice", severity: "warning", sheet, others, services: repeated.length }];
  });
}

/** The keys of the names on each sheet, sheets and names in their order. */
function bySheet(services: readonly RoundService[]): ReadonlyMap<string, readonly string[]> {
  const sheets = new Map<string, string[]>();
  for (const { sheet, values } of services) {
    const keys = sheets.get(sheet) ?? [];
    sheets.set(sheet, keys);
    if (typeof values["name"] === "string") keys.push(institutionKey(values["name"]));
  }
  return sheets;
}
