import { recogniseSheet } from "../recogniseSheet";
import type { Sheet } from "../rows/sheet";
import { isLeftBlank } from "../scoring/isLeftBlank";
import type { Settings } from "../settings";
import type { HiddenContent, IdentityRemark } from "./identityRemark";
import type { RoundInstitution } from "./round";

/**
 * What of a submission stands on hidden sheets, of which nothing is collected: services by name, so that a sheet of lists
 * to choose from is none, and scorecards that are filled in. Graver where no visible sheet holds the like.
 */
export function hiddenSheets(
  sheets: readonly Sheet[],
  { services, stages, perspectives }: Pick<RoundInstitution, "services" | "stages" | "perspectives">,
  settings: Settings,
): IdentityRemark[] {
  const isCollected: Readonly<Record<HiddenContent["kind"], boolean>> = {
    inventory: services !== null,
    stages: Object.keys(stages).length > 0,
    performance: Object.keys(perspectives).length > 0,
  };
  return sheets.flatMap((sheet): IdentityRemark[] => {
    const contents = sheet.facts.visibility === "visible" ? [] : contentsOf(sheet, settings);
    return contents.map((holds) => {
      const severity = isCollected[holds.kind] ? "note" : "warning";
      return { kind: "sheetHidden", severity, sheet: sheet.name, holds };
    });
  });
}

function contentsOf(sheet: Sheet, settings: Settings): readonly HiddenContent[] {
  const found = recogniseSheet(sheet, settings);
  if (found?.kind === "scorecard")
    return found.scorecards.filter((card) => !isLeftBlank(card)).map(({ kind }) => ({ kind }));
  if (found?.kind !== "inventory" || !found.table.fields.some(({ field }) => field.unique)) return [];
  const services = found.table.rowNumbers.length;
  return services > 0 ? [{ kind: "inventory", services }] : [];
}
