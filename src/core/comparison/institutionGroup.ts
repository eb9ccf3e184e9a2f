import type { RoundInstitution } from "../round/round";

/** Institutions with and without services are ranked apart: they are not scored on the same perspectives. */
export type InstitutionGroup = "service" | "nonService";

/** Both groups, in the order in which a report ranks them. */
export const institutionGroups: readonly InstitutionGroup[] = ["service", "nonService"];

/** The group in which an institution is ranked. */
export function institutionGroup({ isService }: Pick<RoundInstitution, "isService">): InstitutionGroup {
  return isService ? "service" : "nonService";
}
