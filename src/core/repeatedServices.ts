import type { InventoryAssessment } from "./assessment";
import { institutionKey } from "./round/institutionKey";

/** So many services of `sheet` stand, by name, on `others` too: sheets before it. */
export interface RepeatedServices {
  readonly sheet: string;
  readonly others: readonly string[];
  readonly services: number;
}

/** From this share of a sheet's services on it is probably the same inventory, copied or of another year. Ours: no document states it. */
const repeatedShare = 0.5;

/**
 * Sheets of one workbook whose services stand, by name, mostly on its other sheets before them: a round collects all, and
 * counts them more than once. A few names that departments have in common are nothing to tell.
 */
export function repeatedServices(inventories: readonly InventoryAssessment[]): readonly RepeatedServices[] {
  if (inventories.length < 2) return [];
  const firstSheet = new Map<string, string>();
  return inventories.flatMap(({ sheet, table }): readonly RepeatedServices[] => {
    const keys = nameKeys(table);
    const repeated = keys.flatMap((key) => {
      const first = firstSheet.get(key) ?? sheet;
      firstSheet.set(key, first);
      return first === sheet ? [] : [first];
    });
    if (repeated.length === 0 || repeated.length < repeatedShare * keys.length) return [];
    return [{ sheet, others: [...new Set(repeated)], services: repeated.length }];
  });
}

/** The key of each service's name, by the field that the catalogue says is unique; services without a name have none. */
function nameKeys(table: InventoryAssessment["table"]): readonly string[] {
  const column = table?.fields.find(({ field }) => field.unique);
  if (!column) return [];
  const keys = column.cells.map(({ reading }) => (reading.kind === "text" ? institutionKey(reading.text) : ""));
  return Array.from(column.codes, (code) => keys[code] ?? "").filter((key) => key !== "");
}
