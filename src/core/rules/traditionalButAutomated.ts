import type { ServiceRule } from "./rule";

/** Procedures fully automated, yet nothing of the service is electronic: it could soon go online. */
export const traditionalButAutomated: ServiceRule<"traditionalButAutomated"> = {
  id: "traditionalButAutomated",
  severity: "note",
  scope: "service",
  conditions: [
    { field: "channel", value: "traditional" },
    { field: "automation", value: "full" },
  ],
};
