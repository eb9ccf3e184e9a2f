import { builtInFrameworks, serviceCatalogue, type Catalogue, type Frameworks, type Round } from "../../core";
import { isRightToLeft, type MessageLanguage } from "../../messages/language";
import type { DescribedWorkbook } from "../describedWorkbook";
import { aboutSheet } from "./aboutSheet";
import { catalogueSheet } from "./catalogueSheet";
import { institutionsSheet } from "./institutionsSheet";
import { listedFindingsSheet } from "./listedFindingsSheet";
import type { RoundPlace } from "./roundPlace";
import { unreadSheet } from "./unreadSheet";

/** What a round's columns come from. */
export interface RoundSettings {
  readonly catalogue?: Catalogue;
  readonly frameworks?: Frameworks;
}

/**
 * A round as a workbook: the institutions, the national catalogue, the findings, the files that were not read, and a sheet
 * about the round. `readRound` reads it back. `place` says where institutions and services stand, for formulas over them.
 */
export function roundWorkbook(
  round: Round,
  language: MessageLanguage,
  { catalogue = serviceCatalogue, frameworks = builtInFrameworks }: RoundSettings = {},
): { readonly workbook: DescribedWorkbook; readonly place: RoundPlace } {
  const institutions = institutionsSheet(round, frameworks, language);
  const services = catalogueSheet(round, catalogue, language);
  const sheets = [
    institutions.sheet,
    services.sheet,
    listedFindingsSheet(round, language),
    unreadSheet(round, language),
    aboutSheet(round, frameworks, language),
  ];
  return {
    workbook: { rightToLeft: isRightToLeft[language], sheets },
    place: { institutions: institutions.place, services: services.place },
  };
}
