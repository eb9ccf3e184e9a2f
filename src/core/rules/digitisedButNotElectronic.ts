import type { ServiceRule } from "./rule";

/** Has a year of digitisation, yet nothing of the service is electronic. */
export const digitisedButNotElectronic: ServiceRule<"digitisedButNotElectronic"> = {
  id: "digitisedButNotElectronic",
  severity: "warning",
  scope: "service",
  conditions: [{ field: "digitised" }, { field: "channel", value: "traditional" }],
};
